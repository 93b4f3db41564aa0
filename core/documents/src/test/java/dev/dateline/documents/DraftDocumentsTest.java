package dev.dateline.documents;

import static dev.dateline.documents.Files.STRICT;
import static dev.dateline.documents.Files.UPLOADED;
import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.rejection;
import static dev.dateline.documents.archive.Archives.utf8;
import static dev.dateline.documents.archive.Archives.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Document;
import dev.dateline.articles.Rejection.Reason;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents of word processors and electronic books.
class DraftDocumentsTest {
  private static Reading read(String name, byte[] bytes) {
    return DocumentReader.of(STRICT).read(UploadedFile.of("2023/07/14/" + name, bytes, UPLOADED));
  }

  @Nested
  class Rtf {
    private static String text(String body) {
      String rtf = "{\\rtf1\\ansi\\ansicpg1252\\deff0 " + body + "}";
      return document(read("a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1))).text();
    }

    @ParameterizedTest
    @CsvSource({
      "'Moscow\\par Kyiv', 'Moscow¶¶Kyiv'",
      "'Jos\\''e9 Mu\\u241?oz', 'José Muñoz'",
      "'\\uc0\\u1055 \\u1091 \\u1090 \\u1080 \\u1085 ', 'Путин'",
      "'\\uc2 \\u8220\\''a1\\''b0Moscow\\u8221\\''a1\\''b1', '“Moscow”'",
      "'\\u-10179?\\u-8704? Moscow', '😀 Moscow'",
      "'\\ldblquote Calm\\rdblquote\\~\\emdash  NATO\\rquote s', '“Calm” — NATO’s'",
      "'Mos\\-cow a\\_b', 'Moscow a-b'",
      "'{\\b Moscow} {\\i was} calm', 'Moscow was calm'",
      "'Moscow\\v  hidden\\v0  was calm', 'Moscow was calm'",
      "'Moscow {\\deleted not }was calm', 'Moscow was calm'",
      "'{\\header Page 1}{\\footer Foot}Moscow{\\footnote Note}', 'Moscow'",
      "'{\\*\\generator X;}{\\stylesheet{\\s1 Normal;}}Moscow', 'Moscow'",
      "'{\\pict\\pngblip 89504e47}Moscow', 'Moscow'",
      "'{\\field{\\*\\fldinst HYPERLINK \"https://a.example\"}{\\fldrslt Moscow}}', 'Moscow'",
      "'\\{Moscow\\} \\\\', '{Moscow} \\'",
      "'{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}\\f1 \\''cf\\''f3', 'Пу'",
      "'{\\fonttbl{\\f0\\fcharset128 MS;}}\\f0 \\''93\\''fa\\''96\\''7b', '日本'",
      "'\\bin3 {{{Moscow', 'Moscow'",
      "'a\\tab b\\line c', 'a b c'"
    })
    void isReadAsItIsShown(String body, String text) {
      assertThat(text(body)).isEqualTo(text.replace('¶', '\n'));
    }

    @Test
    void theSampleHasHeaderHeadlineAndByline() {
      var document = document(Files.sample("article.rtf"));
      assertThat(document.format()).isEqualTo("rtf");
      assertThat(document.date().day()).isEqualTo("2023-07-14");
      assertThat(document.headline()).isEqualTo("Calm in Moscow");
      assertThat(document.get(ArticleField.BYLINE)).isEqualTo("José Doe");
      assertThat(document.text()).isEqualTo("Moscow was “calm”.\n\nSo was Kyiv.");
    }

    @Test
    void groupsThatAreNestedTooDeepAreRejected() {
      String rtf = "{\\rtf1 " + "{".repeat(100_000) + "Moscow";
      assertThat(rejection(read("a.rtf", utf8(rtf))).reason()).isEqualTo(Reason.UNSAFE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1", "{\\rtf1 }}}}", "{\\rtf1\\bin99999999 a"})
    void aCutFileIsEmpty(String rtf) {
      assertThat(rejection(read("a.rtf", utf8(rtf))).reason()).isEqualTo(Reason.EMPTY);
    }
  }

  @Nested
  class Odt {
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private static byte[] odt(String body) {
      var parts = new LinkedHashMap<String, byte[]>();
      parts.put("mimetype", utf8(TYPE));
      parts.put("content.xml", content(body));
      parts.put(
          "meta.xml",
          utf8(
              "<office:document-meta xmlns:office='o' xmlns:dc='d' xmlns:meta='m'><office:meta>"
                  + "<dc:title>Calm in Moscow</dc:title><dc:creator>Jane Doe</dc:creator>"
                  + "<meta:initial-creator>John Roe</meta:initial-creator>"
                  + "</office:meta></office:document-meta>"));
      parts.put("META-INF/manifest.xml", utf8("<manifest/>"));
      return zip(parts);
    }

    private static byte[] content(String body) {
      return utf8(
          "<?xml version='1.0'?><office:document-content xmlns:office='o' xmlns:text='t'"
              + " xmlns:draw='w'><office:body><office:text>"
              + body
              + "</office:text></office:body></office:document-content>");
    }

    @Test
    void paragraphsAreReadWithoutNotesCommentsAndDeletions() {
      var document =
          document(
              read(
                  "a.odt",
                  odt(
                      "<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes>"
                          + "<text:h>Calm</text:h><text:p>Mos<text:span>cow</text:span><text:s/>was"
                          + "<text:note><text:p>Note.</text:p></text:note>"
                          + "<office:annotation><text:p>Why?</text:p></office:annotation>"
                          + "<text:tab/>calm.</text:p>"
                          + "<text:list><text:list-item><text:p>So was Kyiv.</text:p>"
                          + "</text:list-item></text:list>")));
      assertThat(document.text()).isEqualTo("Calm\n\nMoscow was calm.\n\nSo was Kyiv.");
      assertThat(document.headline()).isEqualTo("Calm in Moscow");
      assertThat(document.get(ArticleField.BYLINE)).isEqualTo("John Roe");
      assertThat(document.format()).isEqualTo("odt");
    }

    @Test
    void aHeaderInTheTextGivesTheDate() {
      var reading = read("a.odt", odt("<text:p>date 2023-07-12</text:p><text:p>Moscow.</text:p>"));
      assertThat(document(reading).date().day()).isEqualTo("2023-07-12");
    }

    @Test
    void withoutItsTypeItIsToldByItsMembers() {
      byte[] file =
          zip(
              Map.of(
                  "content.xml",
                  content("<text:p>Moscow.</text:p>"),
                  "META-INF/manifest.xml",
                  utf8("<m/>")));
      assertThat(document(read("a.zip", file)).format()).isEqualTo("odt");
    }

    @Test
    void oneFileOfXmlIsReadToo() {
      String xml =
          "<?xml version='1.0'?><office:document xmlns:office='o' xmlns:text='t' office:mimetype='"
              + TYPE
              + "'><office:meta><text:p>No.</text:p></office:meta><office:body><office:text>"
              + "<text:p>Moscow.</text:p></office:text></office:body></office:document>";
      assertThat(document(read("a.fodt", utf8(xml))).text()).isEqualTo("Moscow.");
    }

    @Test
    void entitiesAreNotExpanded() {
      var parts =
          Map.of(
              "META-INF/manifest.xml", utf8("<m/>"),
              "content.xml", utf8("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"));
      assertThat(rejection(read("a.odt", zip(parts))).reason()).isEqualTo(Reason.UNSAFE);
    }

    @Test
    void aPartThatUnpacksToTooMuchIsRejected() {
      var parts = Map.of("META-INF/manifest.xml", utf8("<m/>"), "content.xml", new byte[40 << 20]);
      assertThat(rejection(read("a.odt", zip(parts))).message()).contains("too many bytes");
    }
  }

  @Nested
  class Epub {
    private static final String STORY =
        "<p>Moscow was calm on Friday after President Vladimir Putin spoke about NATO and the"
            + " security of Russia.</p><p>The guarantees for Ukraine were discussed at the summit"
            + " in Vilnius, and he said that it was not the end of it.</p>";

    private static byte[] epub(String metadata, Map<String, String> chapters) {
      var parts = new LinkedHashMap<String, byte[]>();
      parts.put("mimetype", utf8("application/epub+zip"));
      parts.put(
          "META-INF/container.xml",
          utf8(
              "<container><rootfiles><rootfile full-path='OEBPS/a.opf'/></rootfiles></container>"));
      var items = new StringBuilder();
      var spine = new StringBuilder();
      chapters.forEach(
          (name, text) -> {
            items.append("<item id='%s' href='%s'/>".formatted(name, name));
            spine.append("<itemref idref='%s'/>".formatted(name));
            parts.put("OEBPS/" + name.replace("%20", " "), utf8(text));
          });
      parts.put(
          "OEBPS/a.opf",
          utf8(
              "<package xmlns:dc='d'><metadata>%s</metadata><manifest>%s</manifest><spine>%s</spine></package>"
                  .formatted(metadata, items, spine)));
      return zip(parts);
    }

    @Test
    void eachChapterWithRunningTextIsAnArticle() {
      var chapters = new LinkedHashMap<String, String>();
      chapters.put("cover.xhtml", "<html><body><p>The Courier</p></body></html>");
      chapters.put("b%20one.xhtml", "<html><body><h1>Calm</h1>" + STORY + "</body></html>");
      chapters.put(
          "two.xhtml", "<html><head><title>Rain</title></head><body>" + STORY + "</body></html>");
      var reading =
          (Reading.Documents)
              read(
                  "a.epub",
                  epub(
                      "<dc:title>The Courier</dc:title><dc:creator>Jane Doe</dc:creator>"
                          + "<dc:date>2023-07-12</dc:date><dc:language>en</dc:language>",
                      chapters));
      assertThat(reading.documents())
          .extracting(
              Document::member,
              Document::headline,
              it -> it.get(ArticleField.SOURCE),
              it -> it.get(ArticleField.BYLINE),
              it -> it.date().day().toString())
          .containsExactly(
              tuple("OEBPS/b one.xhtml", "Calm", "The Courier", "Jane Doe", "2023-07-12"),
              tuple("OEBPS/two.xhtml", "Rain", "The Courier", "Jane Doe", "2023-07-12"));
      assertThat(reading.documents().getFirst().format()).isEqualTo("epub");
    }

    @Test
    void aShortBookIsReadAllTheSame() {
      var reading =
          (Reading.Documents)
              read("a.epub", epub("", Map.of("a.xhtml", "<html><body>Moscow.</body></html>")));
      assertThat(reading.documents()).extracting(Document::text).isEqualTo(List.of("Moscow."));
    }

    @Test
    void aBookWithoutChaptersIsRejected() {
      assertThat(rejection(read("a.epub", epub("", Map.of()))).reason()).isEqualTo(Reason.EMPTY);
      var parts = Map.of("META-INF/container.xml", utf8("<container/>"));
      assertThat(rejection(read("a.epub", zip(parts))).reason()).isEqualTo(Reason.MALFORMED);
    }
  }
}
