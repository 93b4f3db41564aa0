package dev.dateline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The names of members in the encoding of the machine that made a ZIP file.
class MemberNamesTest {
  @ParameterizedTest
  @CsvSource({
    "UTF-8, Zürich.txt",
    "IBM437, Zürich.txt",
    "IBM866, статьи/новая линия порта.txt",
    "windows-31j, 港湾局.txt",
  })
  void areReadInTheirEncoding(String charset, String name) throws IOException {
    var reading =
        DocumentReader.of(Files.STRICT)
            .read(UploadedFile.of("articles.zip", zip(charset, "a.txt", name), Files.UPLOADED));
    assertThat(reading).isInstanceOf(Reading.Documents.class);
    assertThat(((Reading.Documents) reading).documents())
        .extracting(Document::member)
        .containsExactly("a.txt", name);
  }

  /// Java marks names in UTF-8, and no others.
  private static byte[] zip(String charset, String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, Charset.forName(charset))) {
      for (String name : List.of(names)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("date 2023-07-14 The board met.".getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
