package dev.dateline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.articles.Document;
import java.text.Normalizer;
import java.util.List;

/// Whatever is uploaded is read or rejected, never thrown at.
///
/// Without further ado it reads the files of the other tests. With `JAZZER_FUZZ=1`, and one method
/// chosen, it changes them for as long as `maxDuration` says, and keeps the file that breaks
/// something among the tests' resources, where every later run reads it again.
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

  /// The same, for whoever has the time.
  @FuzzTest(maxDuration = "1h")
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
