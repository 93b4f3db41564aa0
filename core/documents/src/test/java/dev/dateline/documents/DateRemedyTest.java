package dev.dateline.documents;

import static dev.dateline.documents.Files.STRICT;
import static dev.dateline.documents.Files.UPLOADED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.DateSource;
import dev.dateline.articles.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRemedyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pdf | 2024/storm.pdf | aws s3 cp storm.pdf s3://BUCKET/2024/storm.pdf --metadata"
            + " date=2024-02-27",
        "docx | storm.docx | aws s3 cp storm.docx s3://BUCKET/storm.docx --metadata"
            + " date=2024-02-27",
        "text | a b.txt | aws s3 cp 'a b.txt' 's3://BUCKET/a b.txt' --metadata date=2024-02-27",
      })
  void theCommandIsTheOneToRun(String format, String key, String command) {
    assertThat(DateRemedy.of(format, null, key)).endsWith("run: " + command);
  }

  @Test
  void aFileWithoutAHeaderIsToBeRenamed() {
    assertThat(DateRemedy.of("pdf", null, "2024/storm.pdf")).contains("storm-2024-02-27.pdf");
    assertThat(DateRemedy.of("docx", null, "storm")).contains("storm-2024-02-27,");
  }

  @Test
  void aQuoteInAKeyDoesNotEndTheArgument() {
    assertThat(DateRemedy.of("text", null, "it's; rm -r.txt")).contains("'it'\\''s; rm -r.txt'");
  }

  @Test
  void aMemberIsToBeRenamedOrMendedAndNotTheArchiveDated() {
    assertThat(DateRemedy.of("pdf", "week/storm.pdf", "week.zip"))
        .startsWith("Rename this member to storm-2024-02-27.pdf")
        .doesNotContain("metadata");
  }

  @ParameterizedTest
  @CsvSource({
    "json, 3",
    "json, https://courier.example/storm.html",
    "rss, tag:courier.example.2024:storm",
    "warc, https://courier.example/storm.html",
    "csv, row-7",
    "mediawiki, Storm in St. Petersburg"
  })
  void anArticleInAListIsToBeGivenADateThere(String format, String member) {
    assertThat(DateRemedy.of(format, member, "week"))
        .isEqualTo("Give this article a date of its own in the file, and upload it again.");
  }

  @Test
  void aFileWithAFieldForTheDateIsToBeGivenIt() {
    assertThat(DateRemedy.of("html", null, "a.html"))
        .startsWith(
            "Put <meta name=\"date\" content=\"2024-02-27\"> into the page's head. Or run:");
    assertThat(DateRemedy.of("newsml-1", null, "a.xml")).startsWith("Write the date into First");
  }

  @Test
  void aMembersOwnPathComesBeforeTheDateOfTheArchive() throws IOException {
    var july = zip(Map.of("2023-07-01/a.txt", "Rain fell.", "b.txt", "Snow fell."));
    var file = new UploadedFile("week.zip", null, Map.of("date", "2023-07-02"), july, UPLOADED);
    var reading = (Reading.Documents) DocumentReader.of(STRICT).read(file);
    assertThat(reading.documents())
        .extracting(Document::member, it -> it.date().day(), it -> it.date().source())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                "2023-07-01/a.txt", LocalDate.of(2023, 7, 1), DateSource.KEY),
            org.assertj.core.groups.Tuple.tuple(
                "b.txt", LocalDate.of(2023, 7, 2), DateSource.OBJECT_METADATA));
  }

  private static byte[] zip(Map<String, String> members) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
