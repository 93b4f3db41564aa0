package dev.dateline.documents.xml;

import dev.dateline.documents.format.Parsed;
import org.jsoup.nodes.Document;

/// What the elements of one XML format mean.
@FunctionalInterface
interface Vocabulary {
  /// The articles in `xml`, which was read in `charset`.
  Parsed read(Document xml, String charset);
}
