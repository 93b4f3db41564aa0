package dev.dateline.documents.xml;

import static dev.dateline.documents.xml.Elements.attribute;
import static dev.dateline.documents.xml.Elements.text;
import static dev.dateline.documents.xml.Elements.words;

import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.Identity;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.Parsed;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The elements of Atom.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
final class Atom {
  private Atom() {}

  static Parsed read(Document xml, String charset) {
    var feed =
        Fields.NONE
            .with(MetadataField.SOURCE, words(xml, "feed > title"))
            .with(MetadataField.BYLINE, words(xml, "feed > author > name"))
            .with(MetadataField.LANGUAGE, attribute(xml, "feed", "xml:lang"));
    boolean alone = xml.selectFirst("feed") == null;
    var drafts = new ArrayList<Draft>();
    for (Element entry : xml.select("entry")) {
      String id = Identity.of(text(entry, "> id"), "entry-" + (drafts.size() + 1));
      drafts.add(new Draft(alone ? null : id, fields(entry).orElse(feed), body(entry), charset));
    }
    return Parsed.articles(drafts);
  }

  private static Fields fields(Element entry) {
    return Fields.NONE
        .with(MetadataField.DATE, text(entry, "> published", "> updated"))
        .with(MetadataField.HEADLINE, words(entry, "> title"))
        .with(MetadataField.BYLINE, words(entry, "> author > name"))
        .with(MetadataField.SOURCE, words(entry, "> source > title"))
        .with(MetadataField.SECTION, attribute(entry, "> category:not([term^=http])", "term"))
        .with(
            MetadataField.URL, attribute(entry, "> link:not([rel]), > link[rel=alternate]", "href"))
        .with(MetadataField.LANGUAGE, attribute(entry, "entry", "xml:lang"));
  }

  private static String body(Element entry) {
    return Stream.of("> content", "> summary", "> media|group > media|description", "> title")
        .map(place -> Elements.paragraphs(entry.selectFirst(place)))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }
}
