package dev.dateline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Document;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Files like those in public bug reports of other readers: mails, PDF and office files, JSON,
/// feeds, archives, texts in many encodings.
class ReportedFilesTest {
  private static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");
  private static final ReadingOptions OPTIONS =
      ReadingOptions.strict().withClock(InstantSource.fixed(NOW));

  /// Of each article, the day, the headline, and the beginning and end of the text.
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "reports/expected.csv",
      delimiter = '|',
      quoteCharacter = '¬',
      maxCharsPerColumn = 5000)
  void eachIsReadAsItsLineSays(
      String file, String daysOrReason, @Nullable String headlines, @Nullable String texts)
      throws IOException {
    switch (read(file)) {
      case Reading.Rejected(var rejection) ->
          assertThat(rejection.reason().code()).isEqualTo(daysOrReason);
      case Reading.Documents(var documents, _) -> {
        assertThat(joined(documents.stream().map(it -> it.date().day().toString()).toList()))
            .isEqualTo(daysOrReason);
        assertThat(joined(documents.stream().map(it -> String.valueOf(it.headline())).toList()))
            .isEqualTo(headlines);
        assertThat(joined(documents.stream().map(ReportedFilesTest::excerpt).toList()))
            .isEqualTo(texts);
      }
    }
  }

  private static Reading read(String file) throws IOException {
    try (var in = ReportedFilesTest.class.getResourceAsStream("reports/" + file)) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      String folder = file.startsWith("90b") ? "2022/03/14/" : "";
      return DocumentReader.of(OPTIONS).read(UploadedFile.of(folder + file, bytes, NOW));
    }
  }

  private static String excerpt(Document document) {
    String text = document.text().replace("\n\n", " / ").replace("\n", " ");
    return text.length() <= 140
        ? text
        : text.substring(0, 70) + " … " + text.substring(text.length() - 60);
  }

  private static String joined(List<String> values) {
    return values.stream().map(String::strip).collect(Collectors.joining(" + "));
  }
}
