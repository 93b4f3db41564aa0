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
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The elements of the Text Encoding Initiative's XML, as corpora of news and extractors of web
/// pages write it.
///
/// @see <a href="https://tei-c.org/release/doc/tei-p5-doc/en/html/HD.html">the TEI header</a>
final class Tei {
  private static final String PUBLISHED = "fileDesc publicationStmt > date";
  private static final String SOURCE = "sourceDesc date";

  private Tei() {}

  static Parsed read(Document xml, String charset) {
    List<Element> texts = xml.select("TEI");
    var drafts = new ArrayList<Draft>();
    for (Element tei : texts) {
      Element body = tei.selectFirst("> text");
      if (body != null) {
        body.select("head").tagName("h2");
        String place = "text-" + (drafts.size() + 1);
        @Nullable String member = texts.size() == 1 ? null : Identity.of(tei.attr("xml:id"), place);
        drafts.add(new Draft(member, fields(tei), Elements.paragraphs(body), charset));
      }
    }
    return Parsed.articles(drafts);
  }

  private static Fields fields(Element tei) {
    return Fields.NONE
        .with(MetadataField.DATE, attribute(tei, SOURCE, "when"))
        .with(MetadataField.DATE, text(tei, SOURCE))
        .with(MetadataField.DATE, attribute(tei, PUBLISHED, "when"))
        .with(MetadataField.DATE, text(tei, PUBLISHED))
        .with(MetadataField.HEADLINE, words(tei, "titleStmt > title[type=main]"))
        .with(MetadataField.HEADLINE, words(tei, "titleStmt > title", "sourceDesc title"))
        .with(MetadataField.BYLINE, words(tei, "titleStmt > author", "sourceDesc author"))
        .with(
            MetadataField.SOURCE, words(tei, "sourceDesc publisher", "publicationStmt > publisher"))
        .with(MetadataField.URL, attribute(tei, "sourceDesc ptr[target]", "target"))
        .with(MetadataField.LANGUAGE, attribute(tei, "langUsage > language[ident]", "ident"));
  }
}
