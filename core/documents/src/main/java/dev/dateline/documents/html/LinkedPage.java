package dev.dateline.documents.html;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.html.story.Extraction;
import dev.dateline.documents.html.story.NoArticle;
import dev.dateline.documents.html.story.StoryExtractor;
import dev.dateline.documents.html.story.StoryPlace;
import dev.dateline.documents.json.JsonArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A page with the metadata of its article.
///
/// @param fields date, headline, byline and the like
/// @param given the article's text in the JSON-LD, or in the scripts if the page shows none; empty
///   if there is none
/// @param extraction the text that was extracted from the page
record LinkedPage(Fields fields, String given, Extraction extraction) {
  /// The shortest `articleBody` that makes a page an article.
  private static final int SHORTEST = 200;

  /// The share of the given text that the page's own text must have to be preferred.
  private static final double ENOUGH = 0.75;

  /// What the Internet Archive inserts above a page.
  private static final String WAYBACK_TOOLBAR = "#wm-ipp-base, #wm-ipp, #wm-ipp-print, #donato";

  static LinkedPage of(String html) {
    Document page = Jsoup.parse(html);
    page.select(WAYBACK_TOOLBAR).remove();
    var facts = PageFacts.of(page);
    String given = facts.article().map(JsonArticle::body).orElse("");
    var extraction = StoryExtractor.extract(page, given);
    if (given.isEmpty() && extraction instanceof Extraction.None(var kind, _)) {
      given = kind == NoArticle.NO_TEXT ? ScriptText.in(page).orElse("") : "";
    }
    Fields dates = PageDates.of(page, facts, place(extraction)).fields();
    return new LinkedPage(dates.orElse(PageFields.of(page, facts)), given, extraction);
  }

  private static StoryPlace place(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Extracted(_, _, var place) -> place;
      case Extraction.None _ -> StoryPlace.UNKNOWN;
    };
  }

  /// The article's text, or the whole text of a page without an article.
  String text() {
    return switch (extraction) {
      case Extraction.Extracted(var text, _, _) -> longer(text);
      case Extraction.None(_, var text) -> longer(text);
    };
  }

  /// `shown`, or the text in the metadata if the page shows clearly less of it. The shown text is
  /// preferred because it has paragraphs, while metadata often runs them together, with captions in
  /// between.
  String longer(String shown) {
    return shown.length() >= ENOUGH * given.length() ? shown : given;
  }

  /// Whether the metadata gives the text of an article.
  boolean isGiven() {
    return given.length() >= SHORTEST;
  }

  Draft draft(String text, String charset) {
    return Draft.of(fields, text, charset);
  }
}
