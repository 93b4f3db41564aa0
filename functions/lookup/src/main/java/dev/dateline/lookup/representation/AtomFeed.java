package dev.dateline.lookup.representation;

import dev.dateline.index.query.Hit;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// Writes an Atom feed of articles (RFC 4287).
final class AtomFeed {
  private final Xml xml = new Xml("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
  private final Links links;

  /// Begins a feed.
  ///
  /// @param updated the time of its newest entry, in the form of RFC 3339
  AtomFeed(String title, String updated, Links links) {
    this.links = links;
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    xml.element("id", links.self()).element("title", title).element("updated", updated);
    xml.raw("<author><name>Dateline</name></author>\n");
    link("self", links.self());
    if (links.next() != null) {
      link("next", links.next());
    }
  }

  /// Adds an article, published at midnight of its day.
  ///
  /// @param updated the time of the entry, in the form of RFC 3339
  void entry(Hit hit, String updated) {
    xml.raw("<entry>\n").element("id", "urn:dateline:article:" + hit.position().id());
    xml.element("title", hit.headline()).element("updated", updated);
    xml.element("published", midnight(hit));
    link("alternate", links.api() + "/articles/" + hit.position().id() + "/content");
    if (hit.source() != null) {
      xml.raw("<author>").element("name", hit.source()).raw("</author>\n");
    }
    hit.mentions()
        .forEach(named -> xml.raw("<category").attribute("term", named.name()).raw("/>\n"));
    Stream.concat(
            hit.passages().stream(),
            hit.mentions().stream().flatMap(named -> Stream.ofNullable(named.snippet())))
        .findFirst()
        .ifPresent(snippet -> xml.element("summary", snippet.text()));
    xml.raw("</entry>\n");
  }

  /// The feed in UTF-8.
  byte[] bytes() {
    return xml.raw("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /// The beginning of an article's day, in the form of RFC 3339.
  static String midnight(Hit hit) {
    return hit.position().day() + "T00:00:00Z";
  }

  private void link(String rel, String href) {
    xml.raw("<link").attribute("rel", rel).attribute("href", href).raw("/>\n");
  }
}
