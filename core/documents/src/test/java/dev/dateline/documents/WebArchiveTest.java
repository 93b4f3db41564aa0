package dev.dateline.documents;

import static dev.dateline.documents.Files.STRICT;
import static dev.dateline.documents.Files.UPLOADED;
import static dev.dateline.documents.Files.rejection;
import static dev.dateline.documents.archive.Archives.gzip;
import static dev.dateline.documents.archive.Archives.utf8;
import static dev.dateline.documents.archive.Archives.zip;
import static dev.dateline.documents.archive.Warcs.answer;
import static dev.dateline.documents.archive.Warcs.joined;
import static dev.dateline.documents.archive.Warcs.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Document;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.RejectedMember;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each page of a web archive is an article.
class WebArchiveTest {
  private static final String ADDRESS = "https://courier.example/calm";
  private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8";
  private static final String PARAGRAPH =
      "Moscow was calm on Friday after President Vladimir Putin spoke about NATO and the security"
          + " of Russia.";
  private static final byte[] PAGE = page("<meta name=pubdate content=2023-07-14>");

  /// [#PAGE], packed with Brotli.
  private static final byte[] BROTLI_PAGE =
      Base64.getDecoder()
          .decode(
              "Gw4BIESBeakulNsZ7gDW3YH1//fTMWlh3gJpryTOKIF0m3g8foq6qMDHMmhr6eYqETdfr1xWjBv8/a73X"
                  + "6cUU2VDPt4qcig+oJ33JGiJYHhTR5NMHQbcB8YxctEPU3Dg6Py6Yt9uoeYhW0bUF0vZjOtI7X3GDd2j"
                  + "csozBE4WotyaF47Lr84LrZoqnsW0AA==");

  private static byte[] page(String head) {
    return utf8(
        "<!DOCTYPE html><html><head><title>Calm in Moscow</title>"
            + head
            + "</head><body><article><h1>Calm in Moscow</h1><p>"
            + PARAGRAPH
            + "</p></article></body></html>");
  }

  private static Reading read(String name, byte[] bytes) {
    return DocumentReader.of(STRICT).read(UploadedFile.of(name, bytes, UPLOADED));
  }

  private static Document page(byte[] warc) {
    var reading = read("a.warc", warc);
    assertThat(reading).isInstanceOf(Reading.Documents.class);
    assertThat(((Reading.Documents) reading).documents()).hasSize(1);
    return ((Reading.Documents) reading).documents().getFirst();
  }

  private static byte[] response(byte[] answer) {
    return record("response", ADDRESS, answer);
  }

  @Test
  void aPageHasItsOwnDateAndTheRecordsAddress() {
    var document = page(response(answer(OK, PAGE)));
    assertThat(document.member()).isEqualTo(ADDRESS);
    assertThat(document.get(ArticleField.URL)).isEqualTo(ADDRESS);
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.headline()).isEqualTo("Calm in Moscow");
    assertThat(document.text()).isEqualTo(PARAGRAPH);
    assertThat(document.format()).isEqualTo("warc");
  }

  @Test
  void aPageWithoutADateHasTheDayOnWhichItWasStored() {
    var document = page(response(answer(OK, page(""))));
    assertThat(document.date().day()).isEqualTo("2023-07-20");
    assertThat(document.date().source()).isEqualTo(DateSource.MODIFIED);
  }

  @Test
  void anAnswerMayBeChunkedAndPacked() throws IOException {
    byte[] packed = gzip(PAGE);
    String size = Integer.toHexString(packed.length);
    byte[] chunked = joined(utf8(size + ";x=y\r\n"), packed, utf8("\r\n0\r\n\r\n"));
    String head = OK + "\nTransfer-Encoding: chunked\nContent-Encoding: gzip";
    assertThat(page(response(answer(head, chunked))).text()).isEqualTo(PARAGRAPH);

    var deflated = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(deflated)) {
      out.write(PAGE);
    }
    byte[] bytes = deflated.toByteArray();
    assertThat(page(response(answer(OK + "\nContent-Encoding: deflate", bytes))).text())
        .isEqualTo(PARAGRAPH);
  }

  @Test
  void anAnswerMayBePackedWithBrotli() {
    String head = OK + "\nContent-Encoding: br";
    assertThat(page(response(answer(head, BROTLI_PAGE))).text()).isEqualTo(PARAGRAPH);
  }

  @Test
  void brotliUnpacksToAPageAtMost() {
    byte[] sixMegabytes = Base64.getDecoder().decode("m///X/glQOKxQCD3/gs=");
    String head = OK + "\nContent-Encoding: br";
    var rejection = rejection(read("a.warc", response(answer(head, sixMegabytes))));
    assertThat(rejection.message()).contains("it has more than 5242880 bytes");
  }

  @Test
  void damagedBrotliIsMalformed() {
    byte[] cut = Arrays.copyOf(BROTLI_PAGE, BROTLI_PAGE.length / 2);
    String head = OK + "\nContent-Encoding: br";
    assertThat(rejection(read("a.warc", response(answer(head, cut)))).reason())
        .isEqualTo(Reason.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: chunked",
        "Content-Encoding: gzip",
        "Content-Encoding: br",
        "Content-Encoding: identity"
      })
  void anAnswerMayBeStoredUnpackedThoughItsHeaderSaysOtherwise(String field) {
    assertThat(page(response(answer(OK + "\n" + field, PAGE))).text()).isEqualTo(PARAGRAPH);
  }

  @Test
  void theEncodingIsTheOneThatTheServerDeclares() {
    byte[] cyrillic =
        new String(PAGE, StandardCharsets.UTF_8)
            .replace("Moscow was calm", "В Москве было спокойно")
            .getBytes(java.nio.charset.Charset.forName("windows-1251"));
    String head = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=windows-1251";
    assertThat(page(response(answer(head, cyrillic))).text()).startsWith("В Москве было");
  }

  @Test
  void whatIsNotAPageIsSkipped() {
    String moved = "HTTP/1.1 301 Moved\nContent-Type: text/html\nLocation: /x";
    String gone = "HTTP/1.1 404 Not Found\nContent-Type: text/html";
    byte[] warc =
        joined(
            record("warcinfo", "", utf8("software: x")),
            record("request", ADDRESS, utf8("GET /calm HTTP/1.1\r\n\r\n")),
            record("revisit", ADDRESS + "?r", answer(OK, new byte[0])),
            record("response", ADDRESS + "?m", answer(moved, PAGE)),
            record("response", ADDRESS + "?g", answer(gone, PAGE)),
            record(
                "response",
                ADDRESS + ".css",
                answer("HTTP/1.1 200 OK\nContent-Type: text/css", PAGE)),
            response(answer(OK, PAGE)),
            record("metadata", ADDRESS, utf8("x: y")));
    assertThat(page(warc).member()).isEqualTo(ADDRESS);
    assertThat(page(gzip(warc)).member()).isEqualTo(ADDRESS);
  }

  @Test
  void eachRecordMayBePackedByItself() {
    byte[] warc =
        joined(
            gzip(record("warcinfo", "", utf8("software: x"))),
            gzip(response(answer(OK, PAGE))),
            gzip(record("response", ADDRESS + "?2", answer(OK, PAGE))));
    var reading = (Reading.Documents) read("a.warc.gz", warc);
    assertThat(reading.documents())
        .extracting(Document::member)
        .containsExactly(ADDRESS, ADDRESS + "?2");
  }

  @Test
  void anotherCaptureOfAPageIsNamedByItsTime() {
    byte[] record = response(answer(OK, PAGE));
    var reading = (Reading.Documents) read("a.warc", joined(record, record));
    assertThat(reading.documents())
        .extracting(Document::member)
        .containsExactly(ADDRESS, ADDRESS + " 2023-07-20T08:00:00Z");
  }

  @Test
  void aPageWithoutTextIsRejectedAndNoOther() {
    byte[] login = utf8("<html><title>Log in</title><form><input type=password></form></html>");
    byte[] warc =
        joined(
            record("response", ADDRESS + "?login", answer(OK, login)),
            record(
                "response", ADDRESS + "?br", answer(OK + "\nContent-Encoding: br", new byte[] {1})),
            response(answer(OK, PAGE)));
    var reading = (Reading.Documents) read("a.warc", warc);
    assertThat(reading.documents()).extracting(Document::member).containsExactly(ADDRESS);
    assertThat(reading.rejected())
        .extracting(RejectedMember::member, it -> it.rejection().reason())
        .containsExactly(
            tuple(ADDRESS + "?login", Reason.EMPTY), tuple(ADDRESS + "?br", Reason.MALFORMED));
  }

  @Test
  void anArchiveWithoutPagesSaysSo() {
    var rejection = rejection(read("a.warc", record("request", ADDRESS, utf8("GET / HTTP/1.1"))));
    assertThat(rejection.reason()).isEqualTo(Reason.NO_ARTICLE);
    assertThat(rejection.message()).contains("none of its 1 records");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WARC/1.0", "WARC/1.0\r\nContent-Length: 99999999999999999\r\n\r\nx"})
  void aCutArchiveIsRejected(String text) {
    assertThat(rejection(read("a.warc", utf8(text))).reason()).isEqualTo(Reason.NO_ARTICLE);
  }

  @Test
  void aPageThatUnpacksToTooMuchIsRejected() {
    byte[] bomb = gzip(new byte[32 << 20]);
    byte[] warc = response(answer(OK + "\nContent-Encoding: gzip", bomb));
    assertThat(rejection(read("a.warc", warc)).message()).contains("more than 5242880 bytes");
  }

  @Test
  void theSampleHasADatedAndAnUndatedPage() {
    var reading = (Reading.Documents) Files.sample("pages.warc.gz");
    assertThat(reading.documents())
        .extracting(Document::member, it -> it.date().day().toString())
        .containsExactly(
            tuple(ADDRESS, "2023-07-14"), tuple("https://courier.example/undated", "2023-07-20"));
    assertThat(reading.rejected()).isEmpty();
  }

  @Test
  void aWaczContainsWarcsAndItsListsAreNotArticles() {
    var members = new LinkedHashMap<String, byte[]>();
    members.put("datapackage.json", utf8("{\"profile\": \"data-package\"}"));
    members.put(
        "pages/pages.jsonl", utf8("{\"url\": \"x\", \"title\": \"t\", \"text\": \"Moscow\"}"));
    members.put("archive/data.warc.gz", gzip(response(answer(OK, PAGE))));
    var reading = (Reading.Documents) read("2023/07/14/a.wacz", zip(members));
    assertThat(reading.documents())
        .extracting(Document::member, Document::format)
        .containsExactly(tuple(ADDRESS, "wacz"));
  }

  @Test
  void theTextThatCommonCrawlExtractedFromAPageIsReadWithoutItsMenu() {
    String text =
        """
        Ferry line approved | Westhaven Herald
        Skip to content
        Home
        News
        Ferry line approved
        By Ana Writer
        July 14, 2023
        The harbour board of Westhaven met on Friday, and it approved the line to the island.
        The first ship is to leave in spring, the chairwoman of the board told the reporters.
        Share this
        Contact us
        """;
    var document = page(extracted(text, "text/plain"));
    assertThat(document.headline()).isEqualTo("Ferry line approved");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Ana Writer");
    assertThat(document.get(ArticleField.URL)).isEqualTo(ADDRESS);
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.text()).startsWith("The harbour board").endsWith("told the reporters.");
  }

  @Test
  void anExtractedTextWithoutADateHasTheDayOnWhichItsPageWasStored() {
    String text =
        "Herald\nHome\nThe harbour board of Westhaven met, and it approved the ferry line.";
    var document = page(extracted(text, "text/plain"));
    assertThat(document.date().day()).isEqualTo("2023-07-20");
    assertThat(document.text()).startsWith("The harbour board");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "Herald", "a\n"})
  void anExtractedTextWithoutSentencesEnds(String text) {
    assertThat(read("a.wet", extracted(text, "text/plain"))).isNotNull();
  }

  @Test
  void aPageThatWasConvertedToAPictureIsNoArticle() {
    assertThat(read("a.warc", extracted("x", "image/png"))).isInstanceOf(Reading.Rejected.class);
  }

  private static byte[] extracted(String text, String type) {
    String record = new String(record("conversion", ADDRESS, utf8(text)), StandardCharsets.UTF_8);
    return utf8(record.replace("application/http; msgtype=response", type));
  }
}
