package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineOnPageTest {
  private static final String STORY =
      "<p>The ferry company of Westhaven said on Tuesday that it would sell two of its older ships,"
          + " because nobody had used the night line since the storms of last winter.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class='story-meta__authors'>By <span>Anna Petrova</span></p>",
        "<div class='content__author'><a href='#a'>Anna Petrova</a></div>",
        "<div class='bylines__item'>By <a href='/anna'>Anna Petrova</a></div>",
        "<span>By </span><a href='/profile/anna-petrova'>Anna Petrova</a>",
        "<a class='x1' href='/author/anna'>Anna Petrova</a>",
        "<div><span>By Anna Petrova</span></div>",
        "<p>Von Anna Petrova</p>",
        "<p>BY ANNA PETROVA</p>"
      })
  void aBylineIsFoundByNamesLinksOrWords(String byline) {
    assertThat(byline(byline + STORY)).isEqualToIgnoringCase("Anna Petrova");
  }

  @Test
  void authorsBesideEachOtherAreTakenTogether() {
    String authors =
        "<ul class='by'><li><a rel='author'>Anna Petrova</a></li><li><a rel='author'>Max"
            + " Berg</a></li></ul>";

    assertThat(byline(authors + STORY)).isEqualTo("Anna Petrova, Max Berg");
  }

  @Test
  void authorsOfTeasersAndCommentsAreNot() {
    String teaser =
        "<div class='card'><h3>The harbour will be deepened</h3><a rel='author'>Max Berg</a></div>";
    String comment = "<div class='comments'><span class='author'>Ivan</span><p>Nice!</p></div>";
    String byline = "<div class='meta'><a rel='author'>Anna Petrova</a></div>";

    assertThat(byline(byline + STORY + teaser + comment)).isEqualTo("Anna Petrova");
    assertThat(byline(STORY + comment)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Friday the ships had left the harbour.</p>",
        "<p>By the harbour</p>",
        "<p>By Anna</p>",
        "<a href='/author/'>All authors</a>"
      })
  void otherLinesAreNoByline(String line) {
    assertThat(byline(line + STORY)).isNull();
  }

  private static @Nullable String byline(String body) {
    String page =
        "<!doctype html><html lang='en'><head><title>Ships</title><meta name='date'"
            + " content='2023-07-14'></head><body><article><h1>Ships</h1>%s</article></body></html>";
    return document(read(page.formatted(body))).get(ArticleField.BYLINE);
  }

  @Test
  void aBylineMayBeOnALineWithTheDate() {
    assertThat(byline("<p>Par Anna Petrova - Publié le 14/07/2023 à 08h00</p>" + STORY))
        .isEqualTo("Anna Petrova");
  }

  @Test
  void whatIsSaidAboutTheAuthorIsNoName() {
    String about =
        "<p class='author-bio'>Anna Petrova is the shipping correspondent of this paper.</p>";
    assertThat(byline(STORY + about)).isNull();
    assertThat(byline("<p class='author'>Anna Petrova</p>" + STORY + about))
        .isEqualTo("Anna Petrova");
  }
}
