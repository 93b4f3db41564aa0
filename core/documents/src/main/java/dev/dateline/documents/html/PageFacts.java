package dev.dateline.documents.html;

import dev.dateline.documents.json.JsonArticle;
import java.util.Optional;
import org.jsoup.nodes.Document;

/// What a page declares for programs.
///
/// @param meta its meta elements
/// @param identity its addresses and titles
/// @param linked its JSON-LD
record PageFacts(MetaElements meta, PageIdentity identity, LinkedData linked) {
  static PageFacts of(Document page) {
    var meta = MetaElements.of(page);
    return new PageFacts(meta, PageIdentity.of(page, meta), LinkedData.of(page));
  }

  /// The article in JSON-LD that the page is about.
  Optional<JsonArticle> article() {
    return linked.article(identity);
  }
}
