package dev.dateline.documents.xml;

import dev.dateline.documents.format.Parsed;
import org.jsoup.nodes.Document;

/// The elements of one XML format.
@FunctionalInterface
interface XmlVocabulary {
  /// The articles in `xml`, which was read in `charset`.
  Parsed read(Document xml, String charset);
}
