package dev.dateline.documents.xml;

import dev.dateline.documents.format.Draft;
import java.util.List;
import org.jsoup.nodes.Document;

/// What the elements of one XML format mean.
@FunctionalInterface
interface Vocabulary {
  /// The articles in `xml`, which was read in `charset`.
  List<Draft> articles(Document xml, String charset);
}
