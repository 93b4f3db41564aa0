package dev.dateline.documents;

import static dev.dateline.documents.Files.STRICT;
import static dev.dateline.documents.Files.UPLOADED;
import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.ReadingOptions.MissingDate;
import dev.dateline.documents.dates.DayMonthOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PublicationDatesTest {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 14);
  private static final String CALM = "Moscow was calm.";

  @Nested
  class TheFirstSourceThatSpeaksOfADateDecides {
    @Test
    void theHeaderBeforeTheDateline() {
      String text = "date 2023-07-14\nMOSCOW, July 12, 2023 (AFP) - Calm.";
      assertThat(date(read("2023-07-11.txt", Map.of("date", "2023-07-10"), text)))
          .isEqualTo(PublicationDate.of(DAY, DateSource.HEADER));
    }

    @Test
    void theDatelineBeforeTheMetadata() {
      String text = "MOSCOW, July 14, 2023 (AFP) - Calm.";
      assertThat(date(read("2023-07-11.txt", Map.of("date", "2023-07-10"), text)))
          .isEqualTo(PublicationDate.of(DAY, DateSource.DATELINE));
    }

    @Test
    void theMetadataBeforeTheKey() {
      assertThat(date(read("2023-07-11.txt", Map.of("date", "2023-07-14"), CALM)))
          .isEqualTo(PublicationDate.of(DAY, DateSource.OBJECT_METADATA));
    }

    @Test
    void theKeyBeforeTheTimeOfTheUpload() {
      assertThat(date(read("2023/07/14/calm.txt", Map.of(), CALM)))
          .isEqualTo(PublicationDate.of(DAY, DateSource.KEY));
    }

    @Test
    void andALesserOneDoesNotMendIt() {
      assertThat(rejection(read("2023-07-14.txt", Map.of(), "Date: soon\n\n" + CALM)).reason())
          .isEqualTo(Reason.IMPOSSIBLE_DATE);
    }
  }

  @Nested
  class ADatelineWithoutAYear {
    private static final String TEXT = "MOSCOW, Dec 30 (Reuters) — Calm.";

    @Test
    void takesItFromTheKeyNearby() {
      assertThat(date(read("2023/01/02/calm.txt", Map.of(), TEXT)))
          .isEqualTo(PublicationDate.of(LocalDate.of(2022, 12, 30), DateSource.DATELINE));
    }

    @Test
    void isRejectedWhereNothingSaysTheYear() {
      assertThat(rejection(read("calm.txt", Map.of(), TEXT)).reason())
          .isEqualTo(Reason.AMBIGUOUS_DATE);
    }

    @Test
    void isRejectedWhereTheKeyIsOfAnotherTime() {
      assertThat(rejection(read("2023/06/02/calm.txt", Map.of(), TEXT)).reason())
          .isEqualTo(Reason.AMBIGUOUS_DATE);
    }

    @Test
    void namesTheSource() {
      assertThat(document(read("2023/01/02/calm.txt", Map.of(), TEXT)).get(ArticleField.SOURCE))
          .isEqualTo("Reuters");
    }
  }

  @Test
  void theDayIsKeptAsTheArticleHasItWhateverTheZone() {
    var date = date(read("a.txt", Map.of(), "Date: 2023-07-14T01:30:00+03:00\n\n" + CALM));
    assertThat(date.day()).isEqualTo(DAY);
    assertThat(date.time()).isEqualTo(OffsetDateTime.parse("2023-07-14T01:30:00+03:00"));
  }

  @Test
  void anAmbiguousDateIsRejectedUnlessTheOrderIsConfigured() {
    String text = "Date: 03/04/2023\n\n" + CALM;
    assertThat(rejection(read("a.txt", Map.of(), text)).reason()).isEqualTo(Reason.AMBIGUOUS_DATE);
    var dayFirst = STRICT.withOrder(DayMonthOrder.DAY_FIRST);
    assertThat(date(read(dayFirst, "a.txt", text)).day()).isEqualTo(LocalDate.of(2023, 4, 3));
  }

  @Test
  void aMissingDateIsTheUploadsIfThatIsConfigured() {
    var lenient = STRICT.withMissingDate(MissingDate.UPLOAD_TIME);
    assertThat(date(read(lenient, "a.txt", CALM)))
        .isEqualTo(PublicationDate.of(LocalDate.of(2023, 8, 1), DateSource.UPLOAD_TIME));
  }

  @Test
  void tomorrowIsTodaySomewhereButTheDayAfterIsTheFuture() {
    assertThat(date(read("2023-08-02.txt", Map.of(), CALM)).day())
        .isEqualTo(LocalDate.of(2023, 8, 2));
    assertThat(rejection(read("2023-08-03.txt", Map.of(), CALM)).reason())
        .isEqualTo(Reason.DATE_OUT_OF_RANGE);
  }

  @Test
  void nothingWasPublishedBefore1600() {
    assertThat(rejection(read("a.txt", Map.of(), "date 1599-12-31\n" + CALM)).reason())
        .isEqualTo(Reason.DATE_OUT_OF_RANGE);
    assertThat(date(read("a.txt", Map.of(), "date 1600-01-01\n" + CALM)).day())
        .isEqualTo(LocalDate.of(1600, 1, 1));
  }

  private static PublicationDate date(Reading reading) {
    return document(reading).date();
  }

  private static Reading read(String key, Map<String, String> metadata, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return DocumentReader.of(STRICT).read(new UploadedFile(key, null, metadata, bytes, UPLOADED));
  }

  private static Reading read(ReadingOptions options, String key, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return DocumentReader.of(options).read(UploadedFile.of(key, bytes, UPLOADED));
  }
}
