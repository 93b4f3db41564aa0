package dev.dateline.index.directory.reading;

import static dev.dateline.articles.EntityType.LOCATION;
import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.postings.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People asked for by other forms of their full names than articles use.
class FullNamesAskedForTest extends TaughtNamesFixture {
  @ParameterizedTest
  @CsvSource({
    "Jane Harrow, Jane Elizabeth Harrow",
    "Jane E. Harrow, Jane Elizabeth Harrow",
    "Jane Elizabeth Harrow, Jane Harrow",
    "Ana dos Reis, Ana Paula dos Reis",
    "Tayyip Erdogan, Recep Tayyip Erdoğan",
    "Recep Tayyip Erdogan, Tayyip Erdogan",
    "Hamad al-Thunayan, Hamad bin Jassim al-Thunayan",
    "Sir John Rathbone-Smythe, John Paul Rathbone-Smythe",
    "Mac Allen, Fergus MacAllen",
  })
  void aPersonIsFoundWithAndWithoutFurtherGivenNames(String asked, String name) {
    learn(name, PERSON);
    assertThat(names(read(asked).as())).containsExactly(name);
    assertThat(read(asked).terms()).contains(Term.entity(name), Term.entity(asked));
  }

  @ParameterizedTest
  @CsvSource({
    "Park Jihoon, Park Ji-hoon",
    "Jihoon Park, Park Ji-hoon",
    "Ji-hoon Park, Park Ji-hoon",
    "Qingshan Li, Li Qingshan",
    "Li Qing-shan, Li Qingshan",
    "Brandt Angela, Angela Brandt",
  })
  void aPersonIsFoundInTheOrderAndHyphenationOfOtherCountries(String asked, String name) {
    learn(name, PERSON);
    assertThat(names(read(asked).as())).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Jane T. Harrow, Jane Elizabeth Harrow",
    "J. Harrow, Jane Elizabeth Harrow",
    "John Harrow, Jane Harrow",
    "Jane Barrow, Jane Harrow",
    "Jane Elizabeth Harrow, Jane Mary Harrow",
    "John Smith, John Smith Jr.",
    "dos Santos, Ana Paula Santos",
  })
  void othersAreNotGuessed(String asked, String name) {
    learn(name, PERSON);
    assertThat(read(asked).terms()).doesNotContain(Term.entity(name));
  }

  @Test
  void aNameThatSeveralPeopleMayHaveIsNotGuessed() {
    learn("Jane Elizabeth Harrow", PERSON);
    learn("Jane Mary Harrow", PERSON);
    assertThat(read("Jane Harrow").isUnknown()).isTrue();
  }

  @Test
  void onlyPeopleHaveGivenNames() {
    learn("Port Elizabeth Harbour", LOCATION);
    assertThat(read("Port Harbour").isUnknown()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Bundeskanzlerin Angela Brandt, Angela Brandt",
    "Frau Brandt, Angela Brandt",
    "Señora Brandt, Angela Brandt",
    "Mme Brandt, Angela Brandt",
    "El presidente Luiz da Conceição, Luiz da Conceição",
    "Presidente da Conceição, Luiz da Conceição",
    "Le président Conceição, Luiz da Conceição",
    "Президент Путин, Vladimir Putin",
    "ex-Chancellor Brandt, Angela Brandt",
    "the Brandts, Angela Brandt",
    "Brandt family, Angela Brandt",
    "familia Brandt, Angela Brandt",
    "'King, Jr., Martin Luther', Martin Luther King Jr.",
  })
  void aPersonIsFoundByTitleInOtherLanguagesAndByFamily(String asked, String name) {
    learn(name, PERSON);
    assertThat(names(read(asked).as())).containsExactly(name);
  }
}
