package dev.dateline.documents.html;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.html.story.Extraction;
import dev.dateline.documents.html.story.StoryExtractor;
import dev.dateline.documents.json.JsonArticle;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A page with what it says about its article.
///
/// @param fields date, headline, byline and the like
/// @param linked the article that its JSON-LD describes; empty if there is none
record LinkedPage(Document page, Fields fields, Optional<JsonArticle> linked) {
  /// The shortest `articleBody` that stands for an article by itself.
  private static final int SHORTEST = 200;

  static LinkedPage of(String html) {
    Document page = Jsoup.parse(html);
    var facts = PageFacts.of(page);
    Fields fields = PageDates.of(page, facts).fields().orElse(PageFields.of(page, facts));
    return new LinkedPage(page, fields, facts.article());
  }

  Extraction extraction() {
    return StoryExtractor.extract(page, given());
  }

  /// The article's text, or all text of a page that has no article.
  String text() {
    return switch (extraction()) {
      case Extraction.Article(var text, var confidence) -> longer(text);
      case Extraction.None(var kind, var text) -> longer(text);
    };
  }

  /// `shown`, or the text that the metadata gives if the page shows less of it.
  String longer(String shown) {
    String given = given();
    return shown.length() >= given.length() ? shown : given;
  }

  /// Whether the metadata gives the text of an article.
  boolean isGiven() {
    return given().length() >= SHORTEST;
  }

  Draft draft(String text, String charset) {
    return Draft.of(fields, text, charset);
  }

  private String given() {
    return linked.map(JsonArticle::body).orElse("");
  }
}
