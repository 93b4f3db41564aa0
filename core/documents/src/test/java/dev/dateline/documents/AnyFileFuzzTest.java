package dev.dateline.documents;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.articles.Document;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Timeout;

/// Every upload is read or rejected; none causes an exception.
///
/// By default the tests read the files in their resources. With `JAZZER_FUZZ=1` and a single test
/// selected, the fuzzer mutates these files for `maxDuration`. A file that fails the test is kept
/// in the resources, so that every later run reads it again.
class AnyFileFuzzTest {
  private static final List<String> SUFFIXES =
      List.of("", ".txt", ".html", ".json", ".jsonl", ".xml", ".eml", ".pdf", ".docx", ".zip");

  @FuzzTest(maxDuration = "30s")
  void isReadOrRejected(byte[] bytes) {
    String key = "2023/07/14/a" + SUFFIXES.get(Math.floorMod(bytes.length, SUFFIXES.size()));
    var file = UploadedFile.of(key, bytes, Files.UPLOADED);
    Reading reading = DocumentReader.of(Files.STRICT).read(file);
    assertThat(DocumentReader.of(Files.STRICT).read(file)).isEqualTo(reading);
    switch (reading) {
      case Reading.Documents(var documents, _) ->
          assertThat(documents).allSatisfy(AnyFileFuzzTest::isSound);
      case Reading.Rejected(var rejection) -> assertThat(rejection.message()).isNotBlank();
    }
  }

  /// The same, for whoever has the time. JUnit counts all inputs as one test.
  @FuzzTest(maxDuration = "1h")
  @Timeout(value = 70, unit = MINUTES)
  void isReadOrRejectedForAnHour(byte[] bytes) {
    isReadOrRejected(bytes);
  }

  private static void isSound(Document document) {
    assertThat(document.text()).isNotBlank();
    assertThat(Normalizer.isNormalized(document.text(), Normalizer.Form.NFC)).isTrue();
    assertThat(document.date().day()).isBetween("1600-01-01", "2023-08-02");
    assertThat(document.dates())
        .allSatisfy(
            date -> assertThat(date.span().end()).isLessThanOrEqualTo(document.text().length()));
  }
}
