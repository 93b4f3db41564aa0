package dev.dateline.index.directory.reading;

import static dev.dateline.articles.EntityType.LOCATION;
import static dev.dateline.articles.EntityType.ORGANIZATION;
import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.learning.RecognizedText;
import dev.dateline.index.directory.merging.NameMerger;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.postings.Term;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In which forms a name is found.
class NameFormsTest extends TaughtNamesFixture {
  @Nested
  class OfAnAcronym {
    @ParameterizedTest
    @ValueSource(strings = {"UN", "U.N.", "un"})
    void peopleWithThisLastWordAreOnlyListedAsOthers(String asked) {
      learn("United Nations", ORGANIZATION, "UN");
      know("Kim Jong Un", "Un");
      learn("Un", PERSON);
      assertThat(names(read(asked).as())).containsExactly("United Nations");
      assertThat(names(read(asked).others())).contains("Kim Jong Un");
      assertThat(read(asked).ambiguous()).isFalse();
    }

    @Test
    void itMeansPeopleIfItIsWrittenAsASurname() {
      learn("Long Island", LOCATION, "LI");
      learn("Jet Li", PERSON);
      assertThat(names(read("Li").as())).containsExactlyInAnyOrder("Jet Li", "Long Island");
      assertThat(names(read("LI").as())).containsExactly("Long Island");
    }

    @Test
    void itMeansPeopleIfItAbbreviatesThemToo() {
      learn("John F. Kennedy", PERSON, "JFK");
      learn("Jobs For Kansas", ORGANIZATION, "JFK");
      assertThat(read("JFK").as()).hasSize(2);
    }

    @Test
    void itMeansPeopleIfNoArticleNamesWhatItAbbreviates() {
      know("Kim Jong Un", "Un");
      assertThat(names(read("UN").as())).containsExactly("Kim Jong Un");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Xi, Xi Jinping",
    "KIM, Kim Jong Un",
    "Moon, Moon Jae-in",
    "Ban, Ban Ki-moon",
    "To, To Lam",
  })
  void aFamilyNameThatComesFirstIsReadAsThePerson(String asked, String name) {
    learn(name, PERSON);
    assertThat(names(read(asked).as())).containsExactly(name);
  }

  @Nested
  class Spellings {
    @ParameterizedTest
    @CsvSource({
      "J. D. Vance, J.D. Vance",
      "J.D. Vance, J. D. Vance",
      "JD Vance, J. D. Vance",
      "j d vance, J.D. Vance",
      "j.d. vance, J. D. Vance",
      "George H.W. Bush, George H. W. Bush",
      "George H. W. Bush, George H.W. Bush",
      "jim o brien, Jim O'Brien",
      "Jim O’ Brien, Jim O'Brien",
      "Volodymyr Zelenskyy, Volodymyr Zelenskiy",
      "Volodymyr Zelenskiy, Volodymyr Zelensky",
      "volodymyr zelenskyi, Volodymyr Zelenskyy",
      "Sergei Lavrov, Sergey Lavrov",
      "Dmitry Medvedev, Dmitri Medvedev",
      "Evgeny Prigozhin, Yevgeny Prigozhin",
      "Alexander Lukashenko, Aleksandr Lukashenko",
      "Alexei Navalny, Aleksey Navalnyy",
      "Muhammad Morsi, Mohamed Morsy",
    })
    void ofOnePersonAreReadAsEachOther(String asked, String name) {
      learn(name, PERSON);
      var reading = read(asked);
      assertThat(names(reading.as())).containsExactly(name);
      assertThat(reading.terms()).containsExactlyInAnyOrder(Term.entity(asked), Term.entity(name));
      assertThat(reading.others()).isEmpty();
    }

    @Test
    void thatArticlesUseAreAllReadAndAreNoAmbiguity() {
      var spellings = List.of("Volodymyr Zelenskiy", "Volodymyr Zelensky", "Volodymyr Zelenskyy");
      spellings.forEach(spelling -> learn(spelling, PERSON));
      for (var asked : spellings) {
        assertThat(names(read(asked).as())).containsExactlyElementsOf(spellings);
        assertThat(read(asked).ambiguous()).isFalse();
      }
    }

    @ParameterizedTest
    @CsvSource({
      "Sergei Lavrov, Sergei Ivanov",
      "Ly Wei, Li Wei",
      "Jon Smith, John Smith",
      "Janet Yellen, Janet Ellen",
    })
    void ofOthersAreNot(String asked, String name) {
      learn(name, PERSON);
      assertThat(read(asked).terms()).containsExactly(Term.entity(asked));
    }

    @Test
    void ofPlacesAreAsTheyAreWritten() {
      learn("Nizhny Tagil", LOCATION);
      assertThat(read("Nizhni Tagil").terms()).hasSize(1);
    }

    @Test
    void inQuotesAreOneEach() {
      learn("J.D. Vance", PERSON);
      assertThat(read("\"J. D. Vance\"").terms()).hasSize(1);
    }
  }

  @Nested
  class InASentence {
    @ParameterizedTest
    @CsvSource({
      "the NATO, NATO",
      "The nato, NATO",
      "NATO's, NATO",
      "the NATO’s, NATO",
      "Hollands', Hollands",
    })
    void aNameIsReadWithoutArticleAndPossessive(String asked, String name) {
      learn(name, ORGANIZATION);
      assertThat(names(read(asked).as())).containsExactly(name);
      assertThat(read(asked).query()).isEqualTo(asked);
      assertThat(read(asked).terms()).contains(Term.entity(name), Term.entity(asked));
    }

    @Test
    void aSurnameIsReadWithoutPossessive() {
      learn("Vladimir Putin", PERSON);
      assertThat(names(read("Putin's").as())).containsExactly("Vladimir Putin");
    }

    @Test
    void aNameThatHasThemItselfKeepsThem() {
      learn("The Hague", LOCATION);
      learn("Hague", PERSON);
      learn("McDonald's", ORGANIZATION);
      learn("Ronald McDonald", PERSON);
      assertThat(names(read("the hague").as())).containsExactly("The Hague");
      assertThat(names(read("McDonald's").as())).containsExactly("McDonald's");
    }

    @Test
    void aNameThatPeopleMergedIsReadAsTheySaid() {
      learn("NATO", ORGANIZATION);
      new NameMerger(store).merge("the NATO", "Treaty");
      assertThat(names(read("the NATO").as())).containsExactly("Treaty");
      new NameMerger(store).merge("NATO", "Alliance");
      assertThat(names(read("NATO's").as())).containsExactly("Alliance");
    }
  }

  private void learn(String name, EntityType type, String surface) {
    RecognizedText.of(surface).naming(name, type, surface).teach(learner);
  }

  /// Enters a person as a release did that took every last word for a surname.
  private void know(String name, String lastWord) {
    var known = new KnownName(name, Set.of(PERSON), Set.of(lastWord));
    store.add(known.entries().toList());
    store.add(known);
  }
}
