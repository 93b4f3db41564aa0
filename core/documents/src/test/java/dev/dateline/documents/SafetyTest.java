package dev.dateline.documents;

import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.rejection;
import static dev.dateline.documents.archive.Archives.gzip;
import static dev.dateline.documents.archive.Archives.utf8;
import static dev.dateline.documents.archive.Archives.zip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Rejection.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {
  private static final byte[] ARTICLE = utf8("date 2023-07-14 Moscow was calm.");

  @Nested
  class AnArchiveIsRejected {
    @Test
    void whereItUnpacksToTooMuch() {
      assertThat(reason(gzip(new byte[80 << 20]))).isEqualTo(Reason.UNSAFE);
      assertThat(reason(zip(Map.of("bomb.txt", new byte[80 << 20])))).isEqualTo(Reason.UNSAFE);
    }

    @Test
    void whereItHasTooManyMembers() {
      var members = new LinkedHashMap<String, byte[]>();
      for (int i = 0; i < 1001; i++) {
        members.put(i + ".txt", ARTICLE);
      }
      assertThat(reason(zip(members))).isEqualTo(Reason.UNSAFE);
    }

    @Test
    void whereArchivesAreNestedTooDeep() {
      byte[] nested = ARTICLE;
      for (int i = 0; i < 5; i++) {
        nested = zip(Map.of("inner.zip", nested));
      }
      assertThat(reason(nested)).isEqualTo(Reason.UNSAFE);
    }

    @Test
    void whereItEndsTooSoon() {
      byte[] whole = gzip(ARTICLE);
      assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void whereItHoldsNothing() {
      assertThat(reason(zip(Map.of()))).isEqualTo(Reason.EMPTY);
    }
  }

  @Test
  void anArchiveInAnArchiveIsReadWithinBounds() {
    byte[] inner = zip(Map.of("calm.txt", ARTICLE));
    var reading = (Reading.Documents) read(gzip(zip(Map.of("inner.zip", inner))));
    assertThat(reading.documents().getFirst().member()).isEqualTo("inner.zip/calm.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE nitf [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\">]><nitf><body>&b;</body></nitf>",
        "<!DOCTYPE NewsML [<!ENTITY % a SYSTEM 'a.dtd'><!ENTITY b 'x'>]><NewsML>&b;</NewsML>",
        "<!DOCTYPE NewsML [<!ENTITY % a \"<!ENTITY b 'x'>\"> %a;]><NewsML>&b;</NewsML>",
        "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><item>&f;</item></rss>"
      })
  void entitiesAreNotExpanded(String xml) {
    assertThat(reason(utf8(xml))).isEqualTo(Reason.UNSAFE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/document.xml", "docProps/core.xml"})
  void aWordDocumentThatDefinesEntitiesIsRejectedByThem(String part) {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("[Content_Types].xml", utf8("<Types/>"));
    parts.put("word/document.xml", utf8("<w:document xmlns:w='w'><w:t>Moscow</w:t></w:document>"));
    parts.put(part, utf8("<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;'>]><a>&c;</a>"));
    assertThat(rejection(read(zip(parts))).message()).contains("entities");
    assertThat(reason(zip(parts))).isEqualTo(Reason.UNSAFE);
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 3_500, 5_000, 300_000})
  void commentsDoNotHideWhatAFileIs(int length) {
    String comment = "<!--" + "- ".repeat(length / 2) + "-->";
    String bomb = "<!DOCTYPE nitf [<!ENTITY a 'x'>]>" + comment + "<nitf>&a;</nitf>";
    assertThat(reason(utf8(comment + bomb))).isEqualTo(Reason.UNSAFE);
    assertThat(reason(utf8("<?xml version='1.0'?>\n" + comment + bomb))).isEqualTo(Reason.UNSAFE);
    String page = "<html><meta name=date content=2023-07-14><p>Moscow was calm.</p></html>";
    var document = Files.document(read(utf8(comment + "<!doctype html>" + comment + page)));
    assertThat(document.text()).isEqualTo("Moscow was calm.");
  }

  @Test
  void deepNestingIsRejected() {
    assertThat(rejection(read("<rss>" + "<a>".repeat(5000))).toString()).contains("nested");
    assertThat(reason(utf8("<rss>" + "<a>".repeat(5000)))).isEqualTo(Reason.UNSAFE);
    assertThat(reason(utf8("{\"a\": ".repeat(5000)))).isEqualTo(Reason.MALFORMED);
    assertThat(reason(utf8("<html>" + "<div>".repeat(50_000) + "Moscow")))
        .isEqualTo(Reason.NO_DATE);
  }

  @Test
  void truncatedXmlIsRejected() {
    assertThat(reason(utf8("<rss><channel><item><title>Moscow</title>")))
        .isEqualTo(Reason.MALFORMED);
  }

  @Nested
  class AFileThatLiesAboutItsType {
    @Test
    void isReadAsWhatItIs() {
      var file = new UploadedFile("a.pdf", "application/pdf", Map.of(), ARTICLE, Files.UPLOADED);
      var document = Files.document(DocumentReader.of(Files.STRICT).read(file));
      assertThat(document.format()).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.json", "a.eml", "a.jsonl"})
    void isReadAsThePlainTextThatItDeclares(String name) {
      var file = new UploadedFile(name, "text/plain", Map.of(), ARTICLE, Files.UPLOADED);
      var document = Files.document(DocumentReader.of(Files.STRICT).read(file));
      assertThat(document.format()).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"%PDF-1.7\nnot really", "PK\u0003\u0004 not really", "\u001f\u008b not really"})
    void isMalformed(String text) {
      assertThat(reason(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void isNotTextWhereItIsAPicture() {
      byte[] jpeg = {
        (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0
      };
      assertThat(reason(jpeg)).isEqualTo(Reason.UNKNOWN_FORMAT);
    }
  }

  @Test
  void aPdfThatUnpacksToTooMuchIsRejected() {
    byte[] head =
        "%PDF-1.7\n1 0 obj <</Filter /FlateDecode>> stream\n".getBytes(StandardCharsets.US_ASCII);
    var deflater = new java.util.zip.Deflater(9);
    deflater.setInput(new byte[128 << 20]);
    deflater.finish();
    byte[] packed = new byte[1 << 20];
    int length = deflater.deflate(packed);
    deflater.end();
    byte[] pdf = Arrays.copyOf(head, head.length + length);
    System.arraycopy(packed, 0, pdf, head.length, length);
    assertThat(reason(pdf)).isEqualTo(Reason.UNSAFE);
  }

  private static Reason reason(byte[] bytes) {
    return rejection(read(bytes)).reason();
  }
}
