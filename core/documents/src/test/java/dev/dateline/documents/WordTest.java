package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.archive.Archives.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is the text of a DOCX file.
class WordTest {
  private static final String TEXT = "The harbour board met.";
  private static final String OTHER = "<w:r><w:t>Dan Third spoke.</w:t></w:r>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:moveFrom w:id='3'>OTHER</w:moveFrom>",
        "<w:del w:id='3'>OTHER</w:del>",
        "<w:del w:id='3'><w:r><w:delText>Dan Third spoke.</w:delText></w:r></w:del>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Dan Third spoke.</w:t></w:r>",
        "<w:r><w:rPr><w:vanish w:val='true'/></w:rPr><w:t>Dan Third spoke.</w:t></w:r>",
      })
  void isNotWhatWasDeletedMovedAwayOrHidden(String left) {
    assertThat(text(left.replace("OTHER", OTHER), "")).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:moveTo w:id='4'>OTHER</w:moveTo>",
        "<w:ins w:id='4'>OTHER</w:ins>",
        "<w:pPr><w:rPr><w:del w:id='5'/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>Dan Third"
            + " spoke.</w:t></w:r></w:p><w:p>",
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>Dan Third spoke.</w:t></w:r>",
      })
  void isWhatWasInsertedOrMovedThere(String there) {
    assertThat(text(there.replace("OTHER", OTHER), "")).isEqualTo("Dan Third spoke. " + TEXT);
  }

  @Test
  void hasTheFootnotesAtItsEnd() {
    String notes =
        "<w:footnotes xmlns:w='w'><w:footnote><w:p>" + OTHER + "</w:p></w:footnote></w:footnotes>";
    assertThat(text("", notes)).isEqualTo(TEXT + "\n\nDan Third spoke.");
  }

  @Test
  void isDatedByTheLineBelowTheHeadline() {
    String headline = "<w:r><w:t>Ferry line approved</w:t></w:r></w:p><w:p>";
    String date = "<w:r><w:t>14 July 2023</w:t></w:r></w:p><w:p>";
    var document = document(Files.read(docx(headline + date, "", "")));
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.headline()).isEqualTo("Ferry line approved");
  }

  private static String text(String runs, String notes) {
    return document(
            Files.read(docx(runs, notes, "<w:p><w:r><w:t>date 2023-07-14</w:t></w:r></w:p>")))
        .text();
  }

  private static byte[] docx(String runs, String notes, String above) {
    String separated = runs.isEmpty() ? "" : runs + "<w:r><w:t xml:space='preserve'> </w:t></w:r>";
    String main =
        "<w:document xmlns:w='w'><w:body>%s<w:p>%s<w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>"
            .formatted(above, separated, TEXT);
    var members = new LinkedHashMap<String, byte[]>();
    members.put("word/document.xml", main.getBytes(StandardCharsets.UTF_8));
    if (!notes.isEmpty()) {
      members.put("word/footnotes.xml", notes.getBytes(StandardCharsets.UTF_8));
    }
    return zip(members);
  }
}
