package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that show nothing until a browser has run their scripts.
class PageOfScriptsTest {
  private static final String FIRST =
      "The ferry company of Westhaven said on Tuesday that it would sell two of its older ships,"
          + " because nobody had used the night line since last winter.";
  private static final String SECOND =
      "Anna Petrova, who manages the company, said that the \"Sea Star\" would be sold to Norway,"
          + " and that its crew would be offered work on other lines.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script id='__NEXT_DATA__' type='application/json'>{\"html\":\"%s\"}</script>",
        "<script>self.__next_f.push([1,\"%s\"])</script>",
        "<script>window.STATE = {\"title\": \"Ships\", \"body\": \"%s\"};</script>"
      })
  void theLongestTextWithParagraphsIsTheArticle(String script) {
    String html =
        "<p>"
            + FIRST
            + "</p><div class=\"caption\"><p>A ship. Photo: Reuters</p></div><p>"
            + SECOND;
    String escaped = html.replace("\"", "\\\"").replace("<", "\\u003c").replace(">", "\\u003e");

    var found = document(read(page(script.formatted(escaped))));

    assertThat(found.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void aStringWithinAStringIsReadAsWell() {
    String html = "<p>" + FIRST + "</p><p>" + SECOND.replace("\"", "") + "</p>";
    String json = "{\\\"body\\\":\\\"" + html + "\\\"}";

    var found = document(read(page("<script>push(\"" + json + "\")</script>")));

    assertThat(found.text()).isEqualTo(FIRST + "\n\n" + SECOND.replace("\"", ""));
  }

  @Test
  void whatThePageShowsIsPreferred() {
    String script = "<script>{\"teaser\":\"<p>%s</p>\"}</script>".formatted(FIRST.repeat(5));

    var found = document(read(page("<h1>Ships</h1><p>%s</p>%s".formatted(FIRST, script))));

    assertThat(found.text()).isEqualTo(FIRST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":\"short <p>\"}", "var a = \"unclosed <p> \\", "\"\\u00\"", "\""})
  void scriptsWithoutATextLeaveThePageEmpty(String script) {
    var reading = read(page("<script>" + script + "</script>"));

    assertThat(rejection(reading).reason()).isIn(Reason.EMPTY, Reason.NO_ARTICLE);
  }

  private static String page(String body) {
    return ("<!doctype html><html lang='en'><head><title>Ships</title>"
            + "<meta name='date' content='2023-07-14'></head><body>%s</body></html>")
        .formatted(body);
  }
}
