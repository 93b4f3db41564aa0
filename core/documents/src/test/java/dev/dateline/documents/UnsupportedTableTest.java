package dev.dateline.documents;

import static dev.dateline.documents.Files.STRICT;
import static dev.dateline.documents.Files.UPLOADED;
import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Rejection.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A table is not an article, even if its upload is given a date.
class UnsupportedTableTest {
  private static final String CSV =
      """
      date,person,remark
      2024-02-26,Angela Merkel,"Spoke in Berlin, at length."
      2024-02-27,Emmanuel Macron,Spoke in Paris.
      """;

  private static Reading read(String key, String contentType, byte[] bytes) {
    var file = new UploadedFile(key, contentType, Map.of("date", "2023-07-14"), bytes, UPLOADED);
    return DocumentReader.of(STRICT).read(file);
  }

  private static Reading read(String key, String contentType, String text) {
    return read(key, contentType, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertIsTable(Reading reading, String kind) {
    var rejection = rejection(reading);
    assertThat(rejection.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(rejection.message()).contains("a table (" + kind + ")");
    assertThat(rejection.remedy()).contains(".jsonl");
  }

  @ParameterizedTest
  @CsvSource({
    "news.csv, text/plain",
    "news.CSV, text/csv",
    "news, text/csv",
    "news.txt, text/plain",
    "news, binary/octet-stream"
  })
  void itIsRecognizedByNameTypeOrLines(String key, String contentType) {
    assertIsTable(read(key, contentType, CSV), "CSV");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "|"})
  void otherSeparatorsMakeATable(String separator) {
    assertIsTable(
        read("news.txt", "text/plain", "a,b,c\n1,2,3\n4,5,6".replace(",", separator)), "CSV");
  }

  @Test
  void spacesAfterTheCommasMakeNoDifferenceOnceThereAreEnoughRows() {
    assertIsTable(read("news.txt", "text/plain", "a, b, c\n" + "1, 2, 3\n".repeat(5)), "CSV");
  }

  @Test
  void soDoTabs() {
    assertIsTable(read("news.txt", "text/plain", "name\tstory\nA\tOne.\nB\tTwo.\n"), "TSV");
    assertIsTable(read("news.tsv", "text/plain", "one line\tonly"), "TSV");
  }

  @Test
  void aLongTableIsRecognizedByItsBeginning() {
    assertIsTable(
        read("news.txt", "text/plain", CSV + "2024-02-28,A B,Rain.\n".repeat(2000)), "CSV");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Content_Types].xml", "docProps/app.xml", "xl/workbook.xml"})
  void aSpreadsheetIsNotAnArchiveWhateverItsFirstMember(String first) throws IOException {
    var members = new LinkedHashMap<String, String>();
    members.put(first, "<Types/>");
    members.put("xl/workbook.xml", "<workbook/>");
    members.put("xl/sharedStrings.xml", "<sst><si><t>Angela Merkel</t></si></sst>");
    assertIsTable(read("news.zip", "application/zip", zip(members)), "XLSX");
  }

  @Test
  void anOpenDocumentSpreadsheetIsATable() throws IOException {
    var bytes = zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
    assertIsTable(read("news.ods", "application/zip", bytes), "ODS");
  }

  @Test
  void inAnArchiveItIsRejectedAndTheArticlesBesideItAreRead() throws IOException {
    var members = new LinkedHashMap<String, String>();
    members.put("news.csv", CSV);
    members.put("merkel.txt", "Angela Merkel spoke in Berlin.");
    var reading = (Reading.Documents) read("week.zip", "application/zip", zip(members));
    assertThat(reading.documents()).hasSize(1);
    assertThat(reading.rejected())
        .singleElement()
        .satisfies(it -> assertThat(it.rejection().message()).contains("a table (CSV)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain, wind, snow\nIt rained in Berlin, Paris, Rome.\nNobody came.",
        "Berlin, Germany, July 14\n"
            + "Angela Merkel spoke, at length, of rain.\n"
            + "She left, late, by car.",
        "Angela Merkel spoke in Berlin; it rained.",
        "One\tword"
      })
  void proseWithCommasIsNotATable(String text) {
    var document = document(read("news.txt", "text/plain", text));
    assertThat(document.format()).isEqualTo("text");
    assertThat(document.text()).isEqualToNormalizingWhitespace(text);
  }

  @Test
  void whatIsAnArticleByItsBytesIsOneWhateverItsName() {
    String json = "{\"date\": \"2023-07-14\", \"text\": \"Angela Merkel spoke.\"}";
    assertThat(document(read("news.csv", "text/csv", json)).format()).isEqualTo("json");
  }

  private static byte[] zip(Map<String, String> members) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      if (members.containsKey("mimetype")) {
        zip.setMethod(ZipOutputStream.STORED);
      }
      for (var member : members.entrySet()) {
        byte[] content = member.getValue().getBytes(StandardCharsets.UTF_8);
        zip.putNextEntry(entry(member.getKey(), content));
        zip.write(content);
      }
    }
    return bytes.toByteArray();
  }

  private static ZipEntry entry(String name, byte[] content) {
    var crc = new java.util.zip.CRC32();
    crc.update(content);
    var entry = new ZipEntry(name);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    return entry;
  }
}
