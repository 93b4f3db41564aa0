package dev.dateline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One story, laid out by several programs: in columns, over pages, with drop caps, spaced letters,
/// hyphens, running heads and text along the margin. `pdf/make.py` made the files.
class PdfProducersTest {
  private static final String HEADLINE = "Ferry line to the islands approved\n\n";

  /// The score is the F1 of the words that are in the right order, in tenths of a percent. PDFBox's
  /// own text extraction gets 927, 954, 981, 953, 974, 977 and 352.
  @ParameterizedTest
  @CsvSource({
    "chromium-columns, 994",
    "chromium-pages, 1000",
    "fpdf-columns, 1000",
    "reportlab-columns, 1000",
    "reportlab-dropcap, 1000",
    "reportlab-pages, 1000",
    "reportlab-rows, 1000"
  })
  void theStoryIsReadFromEach(String name, int score) throws IOException {
    var reading =
        DocumentReader.of(Files.STRICT)
            .read(
                UploadedFile.of(
                    "2023/07/14/" + name + ".pdf", bytes(name + ".pdf"), Files.UPLOADED));
    String text = Files.document(reading).text();
    String story = new String(bytes("text.txt"), StandardCharsets.UTF_8);
    String whole = text.startsWith("Ferry line") ? HEADLINE + story : story;
    assertThat(score(words(text), words(whole))).isEqualTo(score);
  }

  private static byte[] bytes(String name) throws IOException {
    try (var in = PdfProducersTest.class.getResourceAsStream("pdf/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static String[] words(String text) {
    return text.strip().split("\\s+", -1);
  }

  private static long score(String[] read, String[] right) {
    return Math.round(2000.0 * common(read, right) / (read.length + right.length));
  }

  /// The length of the longest common subsequence.
  private static int common(String[] read, String[] right) {
    int[] above = new int[right.length + 1];
    for (String word : read) {
      int[] row = new int[right.length + 1];
      for (int at = 0; at < right.length; at++) {
        row[at + 1] = word.equals(right[at]) ? above[at] + 1 : Math.max(above[at + 1], row[at]);
      }
      above = row;
    }
    return above[right.length];
  }
}
