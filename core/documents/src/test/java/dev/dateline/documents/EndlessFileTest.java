package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dateline.articles.Document;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file that says one thing again and again takes time in proportion to its length.
///
/// Only a clock sees all of the parsers at work. Each of these files takes a fraction of a second;
/// with the square of its length, it took longer than the limit.
class EndlessFileTest {
  private static final Duration FAR_TOO_LONG = Duration.ofSeconds(60);
  private static final int LENGTH = 400_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a ",
        "a.",
        "A.",
        "A. ",
        "AB ",
        "Ann ",
        "and ",
        "a-",
        "A-",
        "\n",
        " \n",
        " ",
        "\t",
        "Moscow was calm. ",
        "in May ",
        "May 1 ",
        "1",
        "---\n",
        "a: b\n",
        "- a\n",
        "- \n",
        " #",
        "[",
        "[+1",
        "<",
        "<a ",
        "<a b=",
        "<p>",
        "<!--",
        "&",
        "\"'",
        "\\",
        "\u00ad\n",
        "a\u0301\u0323",
        "(",
        "a(",
        "{'",
        "'a' ",
        "+AO",
        "=\n",
        "Ã©",
        "By A\n"
      })
  void isReadInBoundedTimeAndStack(String unit) {
    String text = unit.repeat(LENGTH / unit.length());
    assertTimeoutPreemptively(
        FAR_TOO_LONG,
        () -> {
          assertThat(read("date 2023-07-14 x\n" + text)).isNotNull();
          assertThat(read(text)).isNotNull();
          assertThat(read("---\ndate: 2023-07-14\ntags:\n" + text + "\n---\nx")).isNotNull();
          assertThat(read("---\ndate: 2023-07-14\ntitle: a" + text + "b\n---\nx")).isNotNull();
          assertThat(read("+++\ndate = 2023-07-14\ntitle = " + text + "\n+++\nx")).isNotNull();
          assertThat(read("---json\n{\"a\": \"b\"," + text)).isNotNull();
          assertThat(read("{'date': '2023-07-14', 'text': " + text)).isNotNull();
          assertThat(read("{'date': '2023-07-14', 'text': '" + text)).isNotNull();
          assertThat(read(json(text))).isNotNull();
          assertThat(read(jsonFields(text))).isInstanceOf(Reading.Documents.class);
          assertThat(read("<html><body><article>" + text)).isNotNull();
          assertThat(read("Message-ID: <a>\nFrom: " + text + "\n\n" + text)).isNotNull();
        });
  }

  @Test
  void keepsATextWithManySpacesInJson() {
    assertThat(inTime(json(" ".repeat(LENGTH) + "x")).text()).isEqualTo("NATO met. x");
    assertThat(inTime(json(" ".repeat(LENGTH) + "… [+120 chars]  ")).text()).isEqualTo("NATO met.");
  }

  @Test
  void keepsATextOfTagsThatNeverEndInJson() {
    Document document = inTime(json("<a ".repeat(LENGTH / 3)));
    assertThat(document.text()).isEqualTo("NATO met." + "<a ".repeat(LENGTH / 3).stripTrailing());
  }

  @Test
  void keepsATextThatNamesAMonthAgainAndAgain() {
    Document document = inTime("date 2023-07-14\n\nNATO met " + "in May ".repeat(LENGTH / 7) + "1");
    assertThat(document.text()).startsWith("NATO met in May in May ").endsWith("in May 1");
    assertThat(document.dates()).hasSize(1000);
  }

  @Test
  void keepsATitleWithManySpacesInFrontMatter() {
    String title = "a" + " ".repeat(LENGTH) + "b";
    Document document = inTime("---\ndate: 2023-07-14\ntitle: " + title + "\n---\nNATO met.");
    assertThat(document.headline()).isEqualTo("a b");
    assertThat(document.text()).isEqualTo("NATO met.");
  }

  @Test
  void keepsALetterWithManyMarks() {
    String marks = "\u0301\u0323".repeat(LENGTH / 2);
    Document document = inTime("date 2023-07-14\n\nNATO met a" + marks + " twice.");
    assertThat(document.text()).startsWith("NATO met ạ").endsWith(" twice.");
  }

  private static Document inTime(String file) {
    return document(assertTimeoutPreemptively(FAR_TOO_LONG, () -> read(file)));
  }

  private static String json(String text) {
    return "{\"date\": \"2023-07-14\", \"body\": \"NATO met." + escaped(text) + "\"}";
  }

  private static String jsonFields(String text) {
    String value = "\"" + escaped(text) + "\"";
    return "{\"date\": \"2023-07-14\", \"body\": \"NATO met.\", \"title\": %1$s, \"author\": %1$s, \"source\": %1$s}"
        .formatted(value);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", " ");
  }
}
