package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.rejection;
import static dev.dateline.documents.Files.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.TextConfidence;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {
  private static final String FIRST =
      "The ferry company of Westhaven said on Tuesday that it would sell two of its older ships,"
          + " because nobody had used the night line to the islands since the storms of last"
          + " winter.";
  private static final String SECOND =
      "Its director, Ana Writer, told a crowded meeting in the town hall that the crews would keep"
          + " their jobs, and that the timetable of the day line would not change before summer.";
  private static final String STORY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  private static final String TEXT = FIRST + "\n\n" + SECOND;

  @ParameterizedTest
  @CsvFileSource(resources = "pages/texts.csv", delimiter = ';')
  void aPageIsReadByItsArticle(String page, String has, @Nullable String lacks) {
    String text = document(sample("pages/" + page)).text();
    assertThat(text).contains(phrases(has));
    assertThat(text).doesNotContain(phrases(lacks));
  }

  private static List<String> phrases(@Nullable String list) {
    return list == null
        ? List.of("\u0000")
        : Arrays.stream(list.split("\\|")).map(it -> it.replace(" ¶ ", "\n\n")).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "layout has-sidebar has-comments with-ads",
        "content-sidebar-wrap",
        "main-with-sidebar",
        "ad-free",
        "promo-grid",
        "cookie-accepted",
        "post comments-open has-post-thumbnail",
        "post social-share-enabled",
        "post related-posts-on",
        "widget article-text flw-widget-newsletter article-author-bio",
        "sidebar",
        "advertisement",
        "comments",
        "newsletter",
        "footer",
        "related",
        "hidden",
        "modal",
        "cookie-consent",
        "subscription-required paywall",
        "c-nav-offset",
        "gallery",
        "js-share tags"
      })
  void theNameOfAWrapperDoesNotHideTheStory(String name) {
    assertThat(text(div(name, "<h1>Ships for sale</h1>" + STORY))).isEqualTo(TEXT);
    assertThat(text(div(name, STORY))).isEqualTo(TEXT);
    assertThat(text("<article><h1>Ships for sale</h1>" + div(name, STORY) + "</article>"))
        .isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='comments'><p>I, Bob Grumble of Leeds, do not believe a word of"
            + " this.</p></div>",
        "<ul class='share'><li><a href='/f'>Facebook</a></li><li><a"
            + " href='/t'>Twitter</a></li></ul>",
        "<p><a href='/a'>Lesen Sie auch: Leuchtturm verkauft</a></p>",
        "<p><strong>Lire aussi :</strong> <a href='/a'>Le phare est vendu</a></p>",
        "<p>Read also: <a href='/a'>The lighthouse is for sale</a></p>",
        "<div class='related'><h3>Related</h3><ul><li><a href='/a'>Lighthouse sold</a></li>"
            + "<li><a href='/b'>Crab prices fall</a></li></ul></div>",
        "<figure><img src='a.jpg'><figcaption>The old ship. Photo: B. Lens</figcaption></figure>",
        "<div class='wp-caption'><img src='a.jpg'><p class='wp-caption-text'>The old"
            + " ship</p></div>",
        "<div style='display: none'><p>" + SECOND + " Hidden.</p></div>",
        "<div hidden><p>This offer is hidden, and nobody who reads the page will ever see"
            + " it.</p></div>",
        "<div aria-hidden='true'><p>This offer is hidden, and no reader will ever see it"
            + " here.</p></div>",
        "<nav><ol class='breadcrumb'><li><a href='/'>Home</a></li><li><a"
            + " href='/n'>News</a></li></ol></nav>",
        "<form class='newsletter'><p>Sign up for our newsletter and never miss a story.</p></form>",
        "<div class='newsletter-signup'><h4>Get it in your inbox</h4><p>Subscribe to our"
            + " newsletter.</p></div>",
        "<div class='tags'>Tags: <a href='/t/ferry'>Ferry</a>, <a href='/t/sea'>Sea</a></div>",
        "<footer><p>© 2023 Westhaven Herald. All rights reserved.</p></footer>",
      })
  void whatSurroundsAStoryIsLeftOut(String furniture) {
    String page = "<article><h1>Ships for sale</h1>" + STORY + furniture + "</article>";
    assertThat(text(page)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cookie-banner", "gdpr", "onetrust-consent-sdk", "cmp-modal", "cookie_notice"})
  void aConsentNoticeIsLeftOut(String name) {
    String notice =
        "<h2>We value your privacy</h2><p>We and our partners store cookies on your device to"
            + " process personal data such as unique identifiers.</p><p>You may accept or manage"
            + " your choices, including your right to object where legitimate interest is"
            + " used.</p>";
    assertThat(text(div(name, notice) + "<div class='story'><h1>Ships</h1>" + STORY + "</div>"))
        .isEqualTo(TEXT);
  }

  @Nested
  class APageWithoutAnArticleIsRejected {
    @Test
    void whereItIsAListOfHeadlines() {
      String links =
          "<li><a href='/a'>The ferry company sells two of its ships</a></li>".repeat(30);
      assertThat(reason("<h1>News</h1><ul>" + links + "</ul>")).isEqualTo(Reason.NO_ARTICLE);
    }

    @Test
    void whereItIsAListOfTeasers() {
      String card =
          "<div class='card'><h3><a href='/a'>The ferry company sells two ships</a></h3><p>"
              + FIRST
              + "</p></div>";
      assertThat(reason("<main>" + card.repeat(12) + "</main>")).isEqualTo(Reason.NO_ARTICLE);
    }

    @Test
    void whereItIsASmallListOfCards() {
      assertThat(rejection(sample("pages/163-index-page.html")).reason())
          .isEqualTo(Reason.NO_ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "404 Not Found",
          "Error 404",
          "Page not found",
          "Seite nicht gefunden",
          "403 Forbidden"
        })
    void whereItIsAnError(String title) {
      String page =
          "<h1>" + title + "</h1><p>The page that you asked for is not on this server.</p>";
      var rejection = rejection(read(page(title, page)));
      assertThat(rejection.reason()).isEqualTo(Reason.NO_ARTICLE);
      assertThat(rejection.message()).contains("error");
    }

    @Test
    void whereItAsksToLogIn() {
      String form =
          "<h1>Log in</h1><form><p>Enter your name and your password to read the Herald.</p>"
              + "<input name='user'><input type='password'></form>";
      assertThat(rejection(read(page("Log in", form))).message()).contains("log in");
    }

    @Test
    void whereItAsksForConsentAlone() {
      String wall =
          "<p>We and our partners store cookies on your device to process personal data.</p>"
              + "<p>You may accept all cookies, or read the privacy policy of our partners.</p>";
      assertThat(reason(wall)).isEqualTo(Reason.NO_ARTICLE);
    }

    @Test
    void whereItIsTheBeginningOfAPaidArticle() {
      String stub =
          "<article><h1>Ships for sale</h1><p>"
              + FIRST
              + "</p><div class='paywall'><p>Subscribe to"
              + " continue reading. Already a subscriber? Log in.</p></div></article>";
      assertThat(rejection(read(page("Ships for sale", stub))).message()).contains("subscribe");
    }

    @Test
    void whereItIsAGallery() {
      String images = "<div class='slide'><img src='a.jpg'><span>Image</span></div>".repeat(20);
      assertThat(reason("<h1>Pictures of the week</h1>" + images)).isEqualTo(Reason.NO_ARTICLE);
    }

    private static Reason reason(String body) {
      return rejection(read(page("Westhaven Herald", body))).reason();
    }
  }

  @Test
  void aShortPageIsAnArticleToo() {
    assertThat(text("<p>Moscow was calm.</p>")).isEqualTo("Moscow was calm.");
  }

  @Test
  void aNarrowChoiceIsSaid() {
    var clear = STORY + "<p>" + SECOND.replace("crews", "captains") + "</p>";
    assertThat(confidence("<article><h1>Ships for sale</h1>" + clear + "</article>"))
        .isEqualTo(TextConfidence.HIGH);
    assertThat(confidence("<div>Ships for sale, said the ferry company of Westhaven.</div>"))
        .isEqualTo(TextConfidence.LOW);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <div>                         |
          <p>a                          | a
          <table><tr><td>a              | a
          <a href=x>a                   |
          <sup><a>1                     |
          <span class=ad>a              | aaa
          <li>                          |
          'a '                          | a a a
          <div class='a b c'>a</div>    | a
          <h1>Ships for sale</h1>       | Ships for sale
          <p>Ana said so, and left.</p> | Ana said so, and left.
          """)
  void aHugePageOfOneThingIsReadInBoundedStack(String unit, @Nullable String beginning) {
    var reading = read(page("Ships for sale", unit.repeat(1_000_000 / unit.length())));
    if (beginning == null) {
      assertThat(rejection(reading).reason()).isIn(Reason.EMPTY, Reason.NO_ARTICLE);
    } else {
      assertThat(document(reading).text()).startsWith(beginning);
    }
  }

  private static TextConfidence confidence(String body) {
    return document(read(page("Ships for sale", body))).confidence();
  }

  private static String text(String body) {
    return document(read(page("Ships for sale", body))).text();
  }

  private static String div(String name, String content) {
    return "<div class=\"" + name + "\">" + content + "</div>";
  }

  private static String page(String title, String body) {
    return "<!doctype html><html><head><title>"
        + title
        + "</title><meta name='date' content='2023-07-14'></head><body>"
        + body
        + "</body></html>";
  }
}
