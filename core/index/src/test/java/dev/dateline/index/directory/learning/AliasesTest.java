package dev.dateline.index.directory.learning;

import static dev.dateline.articles.EntityType.LOCATION;
import static dev.dateline.articles.EntityType.ORGANIZATION;
import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.directory.spelling.Surnames;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {
  @Test
  void aMentionIsAnAliasAsItIsWritten() {
    var text =
        RecognizedText.of("The U.S. said on Friday that the\nUnited States of\nAmerica would.")
            .naming("United States", LOCATION, "U.S.", "United States of\nAmerica");
    assertThat(aliases(text)).containsExactlyInAnyOrder("U.S.", "United States of America");
  }

  @Test
  void theNameItselfIsNotAnAlias() {
    var text = RecognizedText.of("KIEV and Kiev").naming("Kiev", LOCATION, "KIEV", "Kiev");
    assertThat(aliases(text)).isEmpty();
  }

  @Nested
  class OfAPerson {
    @Test
    void theSurnameIsAnAlias() {
      var text =
          RecognizedText.of("Vladimir Putin spoke.")
              .naming("Vladimir Putin", PERSON, "Vladimir Putin");
      assertThat(aliases(text)).containsExactly("Putin");
    }

    @Test
    void aSingleNameThatTheArticleUsesIsAnAlias() {
      var text =
          RecognizedText.of("Xi Jinping spoke. Xi left.")
              .naming("Xi Jinping", PERSON, "Xi Jinping", "Xi");
      assertThat(aliases(text)).containsExactlyInAnyOrder("Xi", "Jinping");
    }

    @ParameterizedTest
    @CsvSource({
      "'Martin Luther King, Jr.', King",
      "'John Smith III', Smith",
      "'Ursula von der Leyen', Leyen",
      "'Malcolm X', X"
    })
    void theSurnamePrecedesTheGeneration(String name, String surname) {
      assertThat(Surnames.last(name)).contains(surname);
    }

    @ParameterizedTest
    @CsvSource({
      "Moon Jae-in, Moon, Jae-in",
      "Nguyen Phu Trong, Nguyen, Trong",
      "To Lam, To, Lam",
      "KIM DAE-JUNG, KIM, DAE-JUNG",
    })
    void aFamilyNameThatComesFirstIsAnAliasToo(String name, String family, String last) {
      assertThat(aliases(RecognizedText.of(name).naming(name, PERSON, name)))
          .containsExactlyInAnyOrder(family, last);
    }

    @ParameterizedTest
    @CsvSource({
      "Kim Jong Un, Kim",
      "Jack Ma, Ma",
      "Aung San Suu Kyi, Kyi",
      "Li Ka Shing Quarry, Quarry",
      "Andrew Yo, ",
    })
    void aLastWordOfTwoLettersIsAnAliasIfItIsAFamilyName(String name, @Nullable String alias) {
      assertThat(aliases(RecognizedText.of(name).naming(name, PERSON, name)))
          .isEqualTo(alias == null ? Set.of() : Set.of(alias));
    }

    @Test
    void oneNameHasNoSurname() {
      assertThat(Surnames.last("Madonna")).isEmpty();
      assertThat(Surnames.last("Jr.")).isEmpty();
    }

    @Test
    void aSingleLetterIsNoAlias() {
      var text = RecognizedText.of("Malcolm X").naming("Malcolm X", PERSON, "Malcolm X");
      assertThat(aliases(text)).isEmpty();
    }
  }

  @Nested
  class InBrackets {
    @ParameterizedTest
    @CsvSource({
      "'North Atlantic Treaty Organization', NATO",
      "'International Atomic Energy Agency', IAEA",
      "'Federal Bureau of Investigation', F.B.I.",
      "'World Trade Organization', WTO",
    })
    void anAcronymIsAnAlias(String name, String acronym) {
      var text =
          RecognizedText.of("The " + name + " (" + acronym + ") met.")
              .naming(name, ORGANIZATION, name);
      assertThat(aliases(text)).containsExactly(acronym);
    }

    @ParameterizedTest
    @CsvSource({"Reuters", "D-Texas", "R", "BBC", "see below", "US"})
    void otherRemarksInBracketsAreNotAliases(String remark) {
      var name = "World Trade Organization";
      var text =
          RecognizedText.of("The " + name + " (" + remark + ") met.")
              .naming(name, ORGANIZATION, name);
      assertThat(aliases(text)).isEmpty();
    }
  }

  private static Set<String> aliases(RecognizedText text) {
    return Aliases.of(text.recognition().entities().getFirst(), text.text());
  }
}
