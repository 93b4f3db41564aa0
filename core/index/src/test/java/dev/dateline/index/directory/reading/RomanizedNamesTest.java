package dev.dateline.index.directory.reading;

import static dev.dateline.articles.EntityType.LOCATION;
import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.postings.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// People whom English, French, German and Spanish articles spell differently.
class RomanizedNamesTest extends TaughtNamesFixture {
  @ParameterizedTest
  @CsvSource({
    "Poutine, Vladimir Putin",
    "Путин, Vladimir Putin",
    "Владимир Путин, Vladimir Putin",
    "Vladimir Poutine, Vladimir Putin",
    "Wladimir Putin, Vladimir Putin",
    "Putin, Vladimir Poutine",
    "Vladimir Putin, Vladimir Poutine",
    "Lawrow, Sergey Lavrov",
    "Sergej Lawrow, Sergei Lavrov",
    "Шойгу, Sergei Shoigu",
    "Choïgou, Sergei Shoigu",
    "Shoigu, Sergueï Choïgou",
    "Gorbatschow, Mikhail Gorbachev",
    "Gorbachev, Mijaíl Gorbachov",
    "Prigoschin, Yevgeny Prigozhin",
    "Зеленський, Volodymyr Zelensky",
    "Wolodymyr Selenskyj, Volodymyr Zelenskyy",
  })
  void aPersonIsFoundByTheSpellingOfAnotherLanguage(String asked, String name) {
    learn(name, PERSON);
    assertThat(names(read(asked).as())).containsExactly(name);
    assertThat(read(asked).terms()).contains(Term.entity(name), Term.entity(asked));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Putin", "Poutine", "Vladimir Putin", "Vladimir Poutine", "Путин"})
  void allSpellingsAreOnePerson(String asked) {
    learn("Vladimir Putin", PERSON);
    learn("Vladimir Poutine", PERSON);
    assertThat(names(read(asked).as()))
        .containsExactlyInAnyOrder("Vladimir Putin", "Vladimir Poutine");
    assertThat(read(asked).ambiguous()).isFalse();
  }

  @Test
  void aSurnameThatSeveralPeopleHaveIsNotGuessed() {
    learn("Vladimir Putin", PERSON);
    learn("Igor Putin", PERSON);
    assertThat(read("Poutine").isUnknown()).isTrue();
  }

  @Test
  void othersKeepTheirNames() {
    learn("Ken Russel", PERSON);
    learn("Putin", LOCATION);
    learn("Paul Martin", PERSON);
    assertThat(read("Roussel").isUnknown()).isTrue();
    assertThat(read("Poutine").isUnknown()).isTrue();
    assertThat(read("Paul Martine").isUnknown()).isTrue();
  }

  @Test
  void aSpellingInQuotesIsTakenLiterally() {
    learn("Vladimir Putin", PERSON);
    assertThat(read("\"Poutine\"").terms()).containsExactly(Term.entity("Poutine"));
  }
}
