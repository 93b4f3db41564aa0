package dev.dateline.documents.press;

import dev.dateline.documents.format.Draft;
import java.util.List;

/// How one press database lays out its articles in text.
interface Layout {
  /// The articles in `text`; none if it is not of this database.
  List<Draft> articles(String text, String charset);
}
