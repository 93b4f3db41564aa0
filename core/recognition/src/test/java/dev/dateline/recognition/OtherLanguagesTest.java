package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Entity;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.Passage;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherLanguagesTest {
  private static final MultilingualRecognizer RECOGNIZER =
      MultilingualRecognizer.over(Loaded.recognizer());

  @Nested
  class German {
    @Test
    void peopleAreFoundWithoutTheirTitlesAndByTheirSurnames() {
      var found =
          names(
              "de",
              "Am Montag traf Bundeskanzlerin Angela Merkel in Paris den Präsidenten Emmanuel"
                  + " Macron. Merkels Sprecher Steffen Seibert lobte Macron. Herr Müller schwieg.");
      assertThat(found)
          .containsExactly(
              "Angela Merkel person 2",
              "Paris location 1",
              "Emmanuel Macron person 2",
              "Steffen Seibert person 1",
              "Müller person 1");
    }

    @Test
    void organizationsAreFoundByTheirAcronymsAndWithoutTheirLegalForms() {
      var found =
          names(
              "de",
              "Die Alternative für Deutschland (AfD) liegt in Sachsen vorn. Die Siemens AG und die"
                  + " Robert Bosch GmbH warnen vor der AfD.");
      assertThat(found)
          .containsExactly(
              "Alternative für Deutschland organization 3",
              "Sachsen location 1",
              "Siemens organization 1",
              "Robert Bosch organization 1");
    }

    @Test
    void theAgencyInADatelineIsNoNameOfTheArticleAndItsPlaceIsSpeltAsUsual() {
      assertThat(names("de", "BERLIN (dpa) - Die Regierung will im Mai mehr Geld ausgeben."))
          .containsExactly("Berlin location 1");
    }

    @Test
    void aHeadlineInCapitalsIsReadAsASentence() {
      assertThat(
              names(
                  "de",
                  "SCHOLZ WARNT VOR NEUER KRISE\n\n"
                      + "Das sagte Olaf Scholz in Berlin über Russlands Krieg."))
          .containsExactly("Olaf Scholz person 2", "Berlin location 1", "Russland location 1");
    }

    @Test
    void anOrdinalNumberEndsNoSentence() {
      var text = "Sie kam am 3. Oktober nach Bonn. Dort blieb sie.";
      assertThat(recognize("de", text).sentences()).hasSize(2);
    }
  }

  @Nested
  class Spanish {
    @Test
    void peopleAreFoundWithoutTheirTitlesAndByTheirSurnames() {
      var found =
          names(
              "es",
              "El lunes, el presidente Pedro Sánchez se reunió con Emmanuel Macron en Bruselas."
                  + " Sánchez viajará el martes a Bogotá. Hola, señora García.");
      assertThat(found)
          .containsExactly(
              "Pedro Sánchez person 2",
              "Emmanuel Macron person 1",
              "Bruselas location 1",
              "Bogotá location 1",
              "García person 1");
    }

    @Test
    void organizationsAreFoundByTheirAcronymsAndWithoutTheirLegalForms() {
      var found =
          names(
              "es",
              "La Organización del Tratado del Atlántico Norte (OTAN) se reunió en Vilna. La OTAN"
                  + " crece. Telefónica S.A. anunció despidos.");
      assertThat(found)
          .containsExactly(
              "Organización del Tratado del Atlántico Norte organization 3",
              "Vilna location 1",
              "Telefónica organization 1");
    }

    @Test
    void theLegalFormAtTheEndOfASentenceOpensNoName() {
      assertThat(
              names(
                  "es",
                  "El lunes, la alcaldesa Lucía Ferrando se reunió con el presidente de Astilleros"
                      + " del Sur S.A. Ferrando dijo que la huelga terminaría pronto."))
          .containsExactly("Lucía Ferrando person 2", "Astilleros del Sur organization 1");
    }

    @Test
    void anInitialIsNoTitle() {
      assertThat(names("es", "El director D. W. Griffith conoció a D. Juan Pérez en Sevilla."))
          .contains("D. W. Griffith person 1", "Juan Pérez person 1");
    }

    @Test
    void theAgencyInADatelineIsNoNameOfTheArticle() {
      assertThat(names("es", "MADRID (EFE).- El Real Madrid ganó el sábado en Sevilla."))
          .containsExactly("Madrid location 1", "Real Madrid organization 1", "Sevilla location 1");
    }
  }

  /// Wherever they stand in a sentence, and however they are written.
  @ParameterizedTest
  @ValueSource(strings = {"de", "es"})
  void weekdaysAndMonthsAreNeverNames(String language) {
    var symbols = DateFormatSymbols.getInstance(Locale.of(language));
    Stream.of(symbols.getWeekdays(), symbols.getMonths())
        .flatMap(Stream::of)
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .forEach(
            word -> {
              for (String frame : frames(language)) {
                String text = frame.formatted(word);
                assertThat(names(language, text))
                    .as(text)
                    .noneMatch(name -> name.startsWith(word + " ") || name.contains(" " + word));
              }
            });
  }

  @Test
  void greetingsAreNeverNames() {
    assertThat(
            names(
                "de",
                "Guten Morgen! Hallo, liebe Leser. Sehr geehrte Damen und Herren. Grüß Gott!"))
        .isEmpty();
    assertThat(names("es", "¡Buenos días! Hola a todos. Estimados lectores: gracias. Adiós."))
        .isEmpty();
  }

  @Test
  void paragraphsInSeveralLanguagesAreReadEachInItsOwn() {
    String german = "Am Montag sprach Olaf Scholz in Berlin.";
    String english = "On Tuesday Olaf Scholz spoke in London.";
    String text = german + "\n\n" + english;
    int end = german.length() + 2;
    var passages =
        List.of(
            new Passage(new Span(0, end), "de"), new Passage(new Span(end, text.length()), "en"));
    var recognition = RECOGNIZER.recognize(text, passages);

    assertThat(recognition.coverage()).isEqualTo(NameCoverage.FULL);
    assertThat(described(recognition))
        .containsExactly("Olaf Scholz person 2", "Berlin location 1", "London location 1");
  }

  private static List<String> frames(String language) {
    return language.equals("de")
        ? List.of(
            "%s: geschlossen.", "Am %s kam Angela Merkel.", "%s, 3. %<s 2023", "Im %s regnete es.")
        : List.of(
            "%s: cerrado.", "El %s llegó Pedro Sánchez.", "%s, 3 de %<s de 2023", "En %s llovió.");
  }

  private static List<String> names(String language, String text) {
    return described(recognize(language, text));
  }

  private static Recognition recognize(String language, String text) {
    return RECOGNIZER.recognize(text, List.of(new Passage(new Span(0, text.length()), language)));
  }

  private static List<String> described(Recognition recognition) {
    var described = new ArrayList<String>();
    for (Entity entity : recognition.entities()) {
      described.add(entity.name() + " " + entity.type().code() + " " + entity.mentions().size());
    }
    return described;
  }
}
