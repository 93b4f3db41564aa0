package dev.dateline.documents.html;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The scripts of a page, without its JSON-LD, which describes the page and is read as such.
final class PageScripts {
  private PageScripts() {}

  /// The source code of each script of `page`.
  static Stream<String> in(Document page) {
    return page.select("script:not([type*=ld+json])").stream().map(Element::data);
  }
}
