package dev.dateline.documents.kinds;

import static dev.dateline.documents.kinds.UnsupportedKind.data;
import static dev.dateline.documents.kinds.UnsupportedKind.document;
import static dev.dateline.documents.kinds.UnsupportedKind.media;

import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.xml.RootElement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Recognizes XML vocabularies that are not read, by the root element.
final class XmlKinds {
  private static final Map<String, UnsupportedKind> BY_ROOT =
      Map.of(
          "urlset", data("a sitemap, which lists addresses and not articles"),
          "sitemapindex", data("a list of sitemaps"),
          "svg", media("an SVG picture"),
          "kml", media("a map (KML)"),
          "gpx", media("a track (GPX)"),
          "plist", media("a property list"),
          "opml", data("a list of feeds (OPML)"));

  /// A fragment of a page that begins with one of these is taken for text with tags.
  private static final Set<String> OF_PAGES =
      Set.of(
          "a",
          "b",
          "blockquote",
          "br",
          "center",
          "div",
          "em",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "i",
          "img",
          "li",
          "main",
          "ol",
          "p",
          "section",
          "span",
          "strong",
          "table",
          "ul");

  private XmlKinds() {}

  static Optional<UnsupportedKind> of(FileContent content) {
    return RootElement.of(content)
        .filter(root -> !OF_PAGES.contains(root) && isXml(content, root))
        .map(root -> BY_ROOT.getOrDefault(root, kind(root)));
  }

  /// Whether it is XML, since prose may begin with a word in angle brackets.
  private static boolean isXml(FileContent content, String root) {
    return content.start().stripLeading().startsWith("<?xml")
        || content.whole().contains(root + ">") && content.whole().contains("</");
  }

  private static UnsupportedKind kind(String root) {
    return root.startsWith("document") && root.length() < 10
        ? document("XML of an office program (" + root + ")")
        : data("XML whose root element is " + root);
  }
}
