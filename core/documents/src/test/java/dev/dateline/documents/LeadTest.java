package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Rejection.Reason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands between the date line and the first sentence: headline, byline and dateline.
class LeadTest {
  private static final String TEXT = "MOSCOW (AP) — Moscow was calm.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2023-07-14\nCalm in Moscow\n\n" + TEXT,
        "date 2023-07-14\nCalm in Moscow\n" + TEXT,
        "date 2023-07-14 Calm in Moscow\n\n\n" + TEXT,
        "date 2023-07-14\n\nCalm in Moscow\n\nBy Jane Doe\n\n" + TEXT,
      })
  void theSourceIsTheDatelinesBelowAHeadline(String file) {
    var document = document(read(file));
    assertThat(document.get(ArticleField.SOURCE)).isEqualTo("AP");
    assertThat(document.text()).isEqualTo("Calm in Moscow\n\n" + TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MOSCOW (AFP) - Calm.",
        "MOSCOW/KYIV (AFP) - Calm.",
        "WASHINGTON, July 13 (AFP) - Calm.",
        "Calm in Moscow\n\nWASHINGTON, July 13 (AFP) - Calm."
      })
  void theSourceIsReadFromDatelinesWithAndWithoutADate(String text) {
    assertThat(document(read("date 2023-07-14\n" + text)).get(ArticleField.SOURCE))
        .isEqualTo("AFP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2023-07-14\nCalm in Moscow\nBy Jane Doe\n" + TEXT,
        "date 2023-07-14\nCalm in Moscow\n\nBy Jane Doe\n\n" + TEXT,
        "date 2023-07-14 Calm in Moscow\nBy Jane Doe\n\n" + TEXT,
        "date 2023-07-14\nBy Jane Doe\n\nCalm in Moscow\n\n" + TEXT,
        "date 2023-07-14\n\nBy Jane Doe\n\nCalm in Moscow\n" + TEXT,
      })
  void theBylineIsTakenOffTheText(String file) {
    var document = document(read(file));
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Jane Doe");
    assertThat(document.text()).isEqualTo("Calm in Moscow\n\n" + TEXT);
  }

  @Test
  void theBylineMayBeAllThatStandsAboveTheText() {
    var document = document(read("date 2023-07-14\n\nBy Jane Doe\n\nMoscow was calm."));
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Jane Doe");
    assertThat(document.text()).isEqualTo("Moscow was calm.");
  }

  @Test
  void aDatelineBelowAHeadlineDatesTheArticleIfItHasAYear() {
    var document = document(read("Calm in Moscow\n\nMOSCOW, July 14, 2023 (AFP) - Calm."));
    assertThat(document.date().day()).isEqualTo(LocalDate.of(2023, 7, 14));
    assertThat(document.date().source()).isEqualTo(DateSource.DATELINE);
    assertThat(document.get(ArticleField.SOURCE)).isEqualTo("AFP");
  }

  @Test
  void aTextThatQuotesADatelineFarBelowHasNoSource() {
    String long1 =
        "Moscow was calm, and so was everyone in it, as far as could be told. ".repeat(4);
    assertThat(document(read("date 2023-07-14\n" + long1 + "\n\n" + TEXT)).get(ArticleField.SOURCE))
        .isNull();
  }

  @Test
  void aTextOfBylinesAloneIsReadToItsEnd() {
    String file = "date 2023-07-14\n\n" + "By Jane Doe\n\n".repeat(20_000) + TEXT;
    assertThat(document(read(file)).get(ArticleField.BYLINE)).isEqualTo("Jane Doe");
  }

  @Test
  void aLineWithAPlaceAndADateButNoAgencyBelowAHeadlineDatesNothing() {
    assertThat(rejection(read("Calm in Moscow\n\nMoscow, July 14, 2023 - Calm.")).reason())
        .isEqualTo(Reason.NO_DATE);
  }
}
