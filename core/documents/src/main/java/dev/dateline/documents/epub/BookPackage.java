package dev.dateline.documents.epub;

import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// A book's own description: its metadata, and the order of its chapters.
///
/// @param fields date, author, publisher and language
/// @param title its title; empty if it has none
/// @param chapters the paths of its chapters, in the order in which they are read, each once
///
/// @see <a href="https://www.w3.org/TR/epub-33/#sec-package-doc">EPUB 3.3</a>
record BookPackage(Fields fields, String title, List<String> chapters) {
  /// The package in `xml`, which is at `path` in the book.
  static BookPackage of(String xml, String path) {
    Document opf = Jsoup.parse(xml, "", Parser.xmlParser());
    var fields =
        Fields.NONE
            .with(MetadataField.DATE, date(opf))
            .with(MetadataField.BYLINE, text(opf, "creator"))
            .with(MetadataField.SOURCE, text(opf, "publisher"))
            .with(MetadataField.SECTION, text(opf, "subject"))
            .with(MetadataField.LANGUAGE, text(opf, "language"));
    String title = text(opf, "title");
    return new BookPackage(fields, title == null ? "" : title, chapters(opf, path));
  }

  /// The day of publication; EPUB 2 distinguishes it from those of creation and modification.
  private static @Nullable String date(Document opf) {
    String published =
        opf.select("dc|date").stream()
            .filter(date -> date.attr("opf:event").equals("publication"))
            .map(Element::text)
            .findFirst()
            .orElse(null);
    return published == null ? text(opf, "date") : published;
  }

  private static @Nullable String text(Document opf, String name) {
    Element element = opf.selectFirst("dc|" + name);
    return element == null ? null : element.text();
  }

  private static List<String> chapters(Document opf, String path) {
    Map<String, Element> items = new HashMap<>();
    opf.select("manifest > *, opf|manifest > *").forEach(item -> items.put(item.id(), item));
    var chapters = new LinkedHashSet<String>();
    for (Element reference : opf.select("spine > *, opf|spine > *")) {
      Element item = items.get(reference.attr("idref"));
      if (item != null && isRead(reference, item)) {
        chapters.add(resolved(path, item.attr("href")));
      }
    }
    return List.copyOf(chapters);
  }

  private static boolean isRead(Element reference, Element item) {
    return !reference.attr("linear").equals("no") && !item.attr("properties").contains("nav");
  }

  private static String resolved(String path, String href) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    try {
      String decoded = URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
      return URI.create("/" + (folder + decoded).replace(" ", "%20"))
          .normalize()
          .getPath()
          .substring(1);
    } catch (IllegalArgumentException e) {
      return folder + href;
    }
  }
}
