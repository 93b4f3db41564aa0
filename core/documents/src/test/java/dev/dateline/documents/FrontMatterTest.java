package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  private static final String TEXT = "The harbour board met.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: 'Ferry: the line'\ndate: 2023-07-14\nauthor: Ana Writer",
        "title: \"Ferry: the line\" # final\n"
            + "date: 2023-07-14 10:00:00 +0200\n"
            + "authors: [Ana Writer]",
        "title: >-\n"
            + "  Ferry:\n"
            + "  the line\n"
            + "publishDate: 2023-07-14T10:00:00Z\n"
            + "author:\n"
            + "  name: Ana Writer\n"
            + "  email: a@b.example",
        "title: |\n"
            + "  Ferry: the line\n"
            + "date: &d 2023-07-14\n"
            + "lastmod: *d\n"
            + "authors:\n"
            + "  - name: Ana Writer\n"
            + "    url: https://b.example",
        "{title: 'Ferry: the line', pubDate: 2023-07-14, authors: ['Ana Writer']}",
        "tags:\n"
            + "  - a\n"
            + "  - b: {c: d}\n"
            + "title: 'Ferry: the line'\n"
            + "lastmod: 2023-07-20\n"
            + "Date: !!str 2023-07-14\n"
            + "author: Ana Writer",
        "author: Ana Writer\ntitle: \"Ferry: the line\"\ndate: July 14, 2023\n? complex\n: value",
        "title: 'Ferry: the line'\ncreated: 2023-07-14\nauthor: Ana Writer",
        "title: 'Ferry: the line'\nDate created: 2023-07-14T09:30\nupdated: 2023-07-20\nauthor: Ana"
            + " Writer",
        "created: 2022-01-01\ntitle: 'Ferry: the line'\ndate: 2023-07-14\nauthor: Ana Writer",
        "title: 'Ferry: the line'\ndate: 2023-07-14\nauthor: Ana Writer\nbad: [1, 2",
      })
  void isReadAsYaml(String yaml) {
    var document = article(yaml);
    assertThat(document.headline()).isEqualTo("Ferry: the line");
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Ana Writer");
    assertThat(document.text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Ferry: the line\n\nThe board met.",
        "\n# Ferry: the line #\nThe board met.",
        "Ferry: the line\n===============\n\nThe board met."
      })
  void theFirstHeadingBelowItIsTheHeadline(String text) {
    var document = document(read("---\ndate: 2023-07-14\n---\n" + text));
    assertThat(document.headline()).isEqualTo("Ferry: the line");
    assertThat(document.text()).endsWith("The board met.");
  }

  @Test
  void ofAClippingHasItsAddressAndItsAuthorWithoutLink() {
    var document =
        article(
            "title: Ferry\nsource: \"https://www.herald.example/2023/ferry\"\n"
                + "author:\n  - \"[[Ana Writer]]\"\npublished: 2023-07-14\ncreated: 2023-07-20");
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Ana Writer");
    assertThat(document.get(ArticleField.SOURCE)).isEqualTo("herald.example");
    assertThat(document.get(ArticleField.URL)).isEqualTo("https://www.herald.example/2023/ferry");
  }

  @Test
  void isReadThoughItsAliasesWouldExpandWithoutEnd() {
    var yaml = new StringBuilder("date: 2023-07-14\na0: &a0 [lol, lol]\n");
    for (int level = 1; level < 60; level++) {
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(level, level, level - 1, level - 1));
    }
    assertThat(article(yaml + "title: *a59").date().day()).isEqualTo("2023-07-14");
  }

  @Test
  void isReadThoughItIsNestedDeeply() {
    String nested = "deep: " + "[deep, ".repeat(1_500) + "]".repeat(1_500);
    String text = (TEXT + " ").repeat(1_000);
    assertThat(document(read("---\ndate: 2023-07-14\n" + nested + "\n---\n" + text)).date().day())
        .isEqualTo("2023-07-14");
  }

  private static Document article(String yaml) {
    return document(read("---\n" + yaml + "\n---\n" + TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": \"Ferry: the line\", \"date\": \"2023-07-14\", \"author\": \"Ana"
            + " Writer\"}\n\n",
        "{\n  \"title\": \"Ferry: the line\",\n  \"date\": \"2023-07-14T10:00:00Z\",\n"
            + "  \"tags\": [{\"a\": \"}\"}],\n  \"author\": \"Ana Writer\"\n}\n",
        "---json\n{\"title\": \"Ferry: the line\", \"date\": \"2023-07-14\","
            + " \"author\": \"Ana Writer\"}\n---\n",
        ";;;\n\"title\": \"Ferry: the line\",\n\"date\": \"2023-07-14\",\n"
            + "\"author\": \"Ana Writer\"\n;;;\n",
        "+++\ntitle = \"Ferry: the line\"\ndate = 2023-07-14T10:00:00Z\n\n[params]\n"
            + "  author = 'Ana Writer'\n+++\n",
        "+++\ntitle = \"\"\"\nFerry: the line\"\"\"\ndate = 2023-07-14 # day\nauthors = [\n"
            + "  \"Ana Writer\",\n]\n+++\n",
        "---toml\ntitle = 'Ferry: the line'\ndate = 2023-07-14\nauthor = \"Ana Writer\"\n---\n",
        "---yaml\ntitle: 'Ferry: the line'\ndate: 2023-07-14\nauthor: Ana Writer\n---\n",
        "<!--\ntitle: 'Ferry: the line'\ndate: 2023-07-14\nauthor: Ana Writer\n-->\n",
        "title: Ferry: the line\ndate: 2023-07-14\nauthor: Ana Writer\n---\n",
        "title: Ferry: the line\ndate: 2023-07-14\nauthor: Ana Writer\nSummary: The line\n\n",
        "---\ntitle: 'Ferry: the line'\ndate: 2023-07-14\nauthor: Ana Writer\n---\n"
            + "import Map from '../map.astro';\n\n"
      })
  void isReadInTheFormsOfOtherGenerators(String matter) {
    var document = document(read(matter + TEXT));
    assertThat(document.headline()).isEqualTo("Ferry: the line");
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Ana Writer");
    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.format()).isEqualTo("text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---json\n{\"date\": \"2023-07-14\"}\n", ";;;\n"})
  void thatDoesNotEndIsTextLikeAnyOther(String matter) {
    assertThat(document(read("date 2023-07-14\n" + matter + TEXT)).text()).contains(TEXT);
  }
}
