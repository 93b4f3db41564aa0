package dev.dateline.documents.press;

import dev.dateline.documents.format.Draft;
import java.util.List;

/// How one press database lays out articles as text.
interface Layout {
  /// The articles in `text`; none if it is not from this database.
  List<Draft> articles(String text, String charset);
}
