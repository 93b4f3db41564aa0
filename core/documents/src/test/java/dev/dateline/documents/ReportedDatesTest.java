package dev.dateline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Document;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Texts and keys like those in public bug reports of other readers, and what they are dated.
class ReportedDatesTest {
  private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
  private static final DocumentReader READER =
      DocumentReader.of(ReadingOptions.strict().withClock(InstantSource.fixed(NOW)));
  private static final String TEXT =
      "The harbour board of Tallinn approved a new line on Monday, chairwoman Mari Tamm said.";

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "reports/texts.csv", delimiter = '¦', quoteCharacter = '¬')
  void eachTextIsDatedAsItsLineSays(String text, String day, @Nullable String headline) {
    var reading = read("150.txt", text.replace('␊', '\n').replace('␍', '\r').replace('␉', '\t'));
    assertThat(dayOrReason(reading)).isEqualTo(day);
    if (reading instanceof Reading.Documents(var documents, _)) {
      assertThat(documents.getFirst().headline()).isEqualTo(headline);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "reports/keys.csv", delimiter = '¦', quoteCharacter = '¬')
  void eachKeyGivesTheDayThatItsLineSays(String key, String day) {
    assertThat(dayOrReason(read(key, TEXT))).isEqualTo(day);
  }

  private static Reading read(String key, String text) {
    return READER.read(UploadedFile.of(key, text.getBytes(StandardCharsets.UTF_8), NOW));
  }

  private static String dayOrReason(Reading reading) {
    return switch (reading) {
      case Reading.Rejected(var rejection) -> rejection.reason().code();
      case Reading.Documents(var documents, _) -> day(documents.getFirst());
    };
  }

  private static String day(Document document) {
    return document.date().day().toString();
  }
}
