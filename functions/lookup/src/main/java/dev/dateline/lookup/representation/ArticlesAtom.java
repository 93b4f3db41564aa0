package dev.dateline.lookup.representation;

import dev.dateline.index.query.Hit;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// A page of articles as an Atom feed (RFC 4287).
///
/// Articles are dated by day, so all times are midnight.
final class ArticlesAtom {
  private static final String NEVER = "1970-01-01";

  private ArticlesAtom() {}

  static byte[] bytes(ArticleList list) {
    var links = list.links();
    var xml = new Xml("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    xml.element("id", links.self()).element("title", "Articles");
    xml.element(
        "updated",
        midnight(list.hits().stream().map(ArticlesAtom::day).max(String::compareTo).orElse(NEVER)));
    xml.raw("<author><name>Dateline</name></author>\n");
    link(xml, "self", links.self());
    if (links.next() != null) {
      link(xml, "next", links.next());
    }
    list.hits().forEach(hit -> entry(xml, hit, links.api()));
    return xml.raw("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void entry(Xml xml, Hit hit, String api) {
    xml.raw("<entry>\n").element("id", "urn:dateline:article:" + hit.position().id());
    xml.element("title", hit.headline()).element("updated", midnight(day(hit)));
    link(xml, "alternate", api + "/articles/" + hit.position().id() + "/content");
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

  private static void link(Xml xml, String rel, String href) {
    xml.raw("<link").attribute("rel", rel).attribute("href", href).raw("/>\n");
  }

  private static String day(Hit hit) {
    return hit.position().day().toString();
  }

  private static String midnight(String day) {
    return day + "T00:00:00Z";
  }
}
