package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.SampleArticle;
import dev.dateline.index.postings.ArticleText;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.InMemoryTable;
import dev.dateline.index.protocol.Sequencer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class TextResourceTest {
  private static final String SUMMIT = "/articles/" + SampleArchive.id("2023/summit.txt") + "/text";

  private final Caller caller = new Caller(SampleArchive.small().table());

  @Test
  void theTextIsWhatTheOffsetsReferTo() {
    var answer = caller.get(SUMMIT);

    assertThat(answer.text()).isEqualTo("NATO met in Vilnius. NATO agreed.");
    assertThat(answer.header("content-type")).isEqualTo("text/plain; charset=utf-8");
    assertThat(answer.header("content-language")).isEqualTo("en");
    assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
  }

  @Test
  void aClientThatHasTheTextGetsNoBody() {
    String tag = caller.get(SUMMIT).header("etag");

    assertThat(tag).startsWith("\"");
    var again = caller.call("GET", SUMMIT, Map.of("if-none-match", tag));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();
    assertThat(again.header("etag")).isEqualTo(tag);
    assertThat(caller.call("GET", SUMMIT, Map.of("if-none-match", "\"other\"")).status())
        .isEqualTo(200);
  }

  @Test
  void theCompressedTextHasATagOfItsOwn() throws Exception {
    String text = "NATO met again. ".repeat(200).strip();
    var archive = new SampleArchive().article("long.txt", "2023-07-14", null, text);
    var longText = new Caller(archive.table());
    String path = "/articles/" + SampleArchive.id("long.txt") + "/text";

    var zipped = longText.call("GET", path, Map.of("accept-encoding", "gzip"));
    String tag = zipped.header("etag");

    assertThat(tag).endsWith("-gzip\"").isNotEqualTo(longText.get(path).header("etag"));
    try (var in = new GZIPInputStream(new java.io.ByteArrayInputStream(zipped.bytes()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
    }
    assertThat(longText.call("GET", path, Map.of("if-none-match", tag)).status()).isEqualTo(304);
  }

  @Test
  void namesAreMarkedInHtml() {
    var answer = caller.get(SUMMIT + "?format=html");

    assertThat(answer.header("content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(answer.header("content-security-policy")).startsWith("default-src 'none';");
    assertThat(answer.text())
        .startsWith("<!doctype html>\n<html lang=\"en\">")
        .contains(
            "<article dir=\"auto\"><mark data-name=\"NATO\" data-type=\"organization\">NATO</mark>"
                + " met in <mark data-name=\"Vilnius\" data-type=\"location\">Vilnius</mark>. "
                + "<mark data-name=\"NATO\" data-type=\"organization\">NATO</mark> agreed."
                + "</article>");
  }

  @Test
  void theHeaderAcceptSelectsTheFormat() {
    var browser = Map.of("accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(caller.call("GET", SUMMIT, browser).header("content-type")).startsWith("text/html");
    assertThat(caller.call("GET", SUMMIT, Map.of("accept", "*/*")).header("content-type"))
        .startsWith("text/plain");
    assertThat(caller.call("GET", SUMMIT, Map.of("accept", "image/png")).status()).isEqualTo(406);
    assertThat(caller.get(SUMMIT + "?format=pdf").status()).isEqualTo(400);
  }

  @Test
  void aHostileTextIsOnlyText() {
    String text = "<script>alert(1)</script> & \"NATO\" said: </article>\u0000<img src=x>.";
    var archive = new SampleArchive().article("evil.txt", "2023-07-14", null, text);
    String html =
        new Caller(archive.table())
            .get("/articles/" + SampleArchive.id("evil.txt") + "/text?format=html")
            .text();

    String body = html.substring(html.indexOf("<article"), html.lastIndexOf("</article>"));
    assertThat(body).doesNotContain("<script", "<img", "\u0000").contains("&quot;<mark");
    assertThat(textContent(body)).isEqualTo(text.replace('\u0000', '\ufffd'));
  }

  private static String textContent(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  @Test
  void anUnknownArticleHasNoText() {
    var answer = caller.get("/articles/0000000000000000/text");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().get("type").asString())
        .isEqualTo("urn:dateline:problem:unknown-article");
  }

  @Test
  void ifNoTextWasStoredTheAnswerSaysWhatToDo() {
    var sample = SampleArticle.of("a.txt");
    var table = new InMemoryTable();
    table.index().withoutTexts().put(sample.article(), new Sequencer("1"));

    var answer = new Caller(table).get("/articles/" + sample.id() + "/text");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().get("type").asString())
        .isEqualTo("urn:dateline:problem:text-not-stored");
    assertThat(answer.json().get("detail").asString())
        .contains("StoreText=true", "/articles/" + sample.id() + "/content");
  }

  @Test
  void aTextThatIsAlreadyReplacedIsNotServedWithTheOldOffsets() {
    var table = SampleArchive.small().table();
    var position =
        new Position(
            LocalDate.of(2023, 7, 12),
            dev.dateline.articles.ArticleId.parse(SampleArchive.id("2023/summit.txt"))
                .orElseThrow());
    var newText = new ArticleText("Another text.", List.of(), false);
    table.add(new Posting(Term.text(YearMonth.of(2023, 7)), position, newText));

    var answer = new Caller(table).get(SUMMIT);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("retry-after")).isEqualTo("1");
  }
}
