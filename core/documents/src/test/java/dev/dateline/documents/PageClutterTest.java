package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What pages put between and around the paragraphs of an article, and is not the article.
class PageClutterTest {
  private static final String FIRST =
      "The ferry company of Westhaven said on Tuesday that it would sell two of its older ships,"
          + " because nobody had used the night line to the islands since the storms of winter.";
  private static final String SECOND =
      "Its director, Ana Writer, told a crowded meeting in the town hall that the crews would keep"
          + " their jobs, and that the timetable of the day line would not change before summer.";
  private static final String THIRD =
      "The islanders, who had asked for a later boat on Fridays, were promised an answer by May,"
          + " and the mayor said that the town would pay for it if it had to.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img src=a.jpg><figcaption>%s</figcaption></figure>",
        "<div class=\"wp-caption alignnone\"><img src=a.jpg><p"
            + " class=\"wp-caption-text\">%s</p></div>",
        "<div class=\"img-box\"><img src=a.jpg><div class=\"caption\"><p>%s</p></div></div>",
        "<div class=\"photo\"><img src=a.jpg><p class=\"image-caption\">%s</p></div>",
        "<div class=\"hidden\"><p>%s</p></div>",
        "<div class=\"offer d-none\"><ul><li>%s</li></ul></div>",
        "<p><span class=\"visually-hidden\"></span></p><p class=\"sr-only\">%s</p>",
        "<div class=\"screen-reader-text\">%s</div>"
      })
  void captionsAndHiddenElementsAreLeftOut(String clutter) {
    String said =
        "The older of the two ships lies in the harbour of Westhaven, seen from the lighthouse.";
    assertThat(text(paragraph(FIRST) + clutter.formatted(said) + paragraph(SECOND)))
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hide-caption",
        "wp-featherlight-captions",
        "hidden md:block",
        "d-none d-md-block"
      })
  void aClassThatOnlySoundsLikeItHidesNothing(String classes) {
    String story = paragraph(FIRST) + paragraph(SECOND);
    assertThat(text("<div class=\"" + classes + "\">" + story + "</div>"))
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "ADVERTISEMENT - SCROLL TO CONTINUE READING",
        "Article continues below this ad",
        "Anzeige",
        "– Werbung –",
        "Реклама",
        "広告",
        "Link Copied",
        "Email",
        "Facebook Twitter WhatsApp",
        "(opens in new tab)",
        "This article is more than 5 years old",
        "AA+Text SizeSmallMediumLarge",
        "4 min read",
        "ferry in the harbour.jpg"
      })
  void aLineThatIsOnlyALabelIsLeftOut(String label) {
    assertThat(text(paragraph(FIRST) + paragraph(label) + paragraph(SECOND)))
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The advertisement ran for three weeks.",
        "Read less and listen more, she said.",
        "Print is not dead."
      })
  void aSentenceWithTheWordsOfALabelStays(String sentence) {
    assertThat(text(paragraph(FIRST) + paragraph(sentence) + paragraph(SECOND)))
        .isEqualTo(FIRST + "\n\n" + sentence + "\n\n" + SECOND);
  }

  @Test
  void labelsAndNoticesThatStandBetweenAllParagraphsAreLeftOut() {
    String label = "<p>Article content</p>";
    String notice = "<p>Your privacy settings keep this embedded video from being loaded here.</p>";
    String clutter = label + notice;
    assertThat(
            text(
                clutter
                    + paragraph(FIRST)
                    + clutter
                    + paragraph(SECOND)
                    + clutter
                    + paragraph(THIRD)
                    + clutter))
        .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void aPageThatRepeatsItselfThroughoutIsKept() {
    String story = paragraph(FIRST) + paragraph(SECOND);
    assertThat(text(story.repeat(5)).split(SECOND, -1)).hasSize(6);
  }

  @Test
  void aShortAnswerMayBeRepeated() {
    String answer = paragraph("No, never.");
    String text =
        text(paragraph(FIRST) + answer + paragraph(SECOND) + answer + paragraph(THIRD) + answer);
    assertThat(text.split("No, never\\.", -1)).hasSize(4);
  }

  @Test
  void theParagraphsShownAreTakenRatherThanTheRunOnTextOfTheMetadata() {
    String given = FIRST + " Photo: Jane Roe " + SECOND + " Photo: John Roe " + THIRD;
    String page =
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + given
            + "\"}</script>"
            + paragraph(FIRST)
            + paragraph(SECOND)
            + paragraph(THIRD);
    assertThat(text(page)).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void aPageThatShowsOnlyTheBeginningIsReadByItsMetadata() {
    String given = FIRST + " " + SECOND + " " + THIRD;
    String page =
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + given
            + "\"}</script>"
            + paragraph(FIRST);
    assertThat(text(page)).isEqualTo(given);
  }

  @Test
  void anAuthorWhoIsTheSiteGivesWayToThePersonThatThePageShows() {
    String page =
        "<meta property=\"og:site_name\" content=\"The Westhaven Post\">"
            + "<meta name=\"author\" content=\"The Westhaven Post\">"
            + "<p class=\"author\">Jane Roe</p>"
            + paragraph(FIRST)
            + paragraph(SECOND);
    assertThat(document(read(page(page))).get(ArticleField.BYLINE)).isEqualTo("Jane Roe");
  }

  @Test
  void anAuthorWhoIsTheSiteIsKeptIfThePageShowsNoOther() {
    String page =
        "<meta property=\"og:site_name\" content=\"The Westhaven Post\">"
            + "<meta name=\"author\" content=\"The Westhaven Post\">"
            + paragraph(FIRST)
            + paragraph(SECOND);
    assertThat(document(read(page(page))).get(ArticleField.BYLINE)).isEqualTo("The Westhaven Post");
  }

  private static String paragraph(String text) {
    return "<p>" + text + "</p>";
  }

  private static String text(String article) {
    return document(read(page(article))).text();
  }

  private static String page(String article) {
    return "<html><head><title>Ferries to be sold</title>"
        + "<meta name=\"date\" content=\"2023-07-14\"></head><body><h1>Ferries to be sold</h1>"
        + "<article>"
        + article
        + "</article></body></html>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Friday, July 14, 2023",
        "14.07.2023",
        "Posted: 07/14/2003 10:22 AM EST",
        "Veröffentlicht am 14. Juli 2023 um 08:00 Uhr",
        "Par Anne Léger - Publié le 14/07/2023 à 08h00, mis à jour le 15/07/2023 à 10h12",
        "Updated July 16, 2023 at 9:00 a.m. EDT | Published July 14, 2023 at 8:00 a.m. EDT",
        "By Ana Writer"
      })
  void aLineAboveTheTextThatSaysWhenOrByWhomIsLeftOut(String line) {
    assertThat(text(paragraph(line) + paragraph(FIRST) + paragraph(SECOND)))
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"On July 14, 2023, the ships were sold.", "By July the ships were sold."})
  void aSentenceWithADateStays(String line) {
    assertThat(text(paragraph(line) + paragraph(FIRST) + paragraph(SECOND))).startsWith(line);
    assertThat(text(paragraph(FIRST) + paragraph("July 14, 2023") + paragraph(SECOND)))
        .contains("July 14, 2023");
  }

  @Test
  void advertisementsOfAcceleratedPagesAreLeftOut() {
    String advertisement = "<amp-ad type=x><div fallback>" + paragraph(THIRD) + "</div></amp-ad>";
    assertThat(text(paragraph(FIRST) + advertisement + paragraph(SECOND)))
        .isEqualTo(FIRST + "\n\n" + SECOND);
  }
}
