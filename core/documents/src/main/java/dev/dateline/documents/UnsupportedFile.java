package dev.dateline.documents;

import dev.dateline.articles.Rejection;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.kinds.UnsupportedKinds;
import dev.dateline.documents.table.UnsupportedTable;
import java.util.Optional;

/// Recognizes files that are not articles, so that the rejection can name what they are.
final class UnsupportedFile {
  private UnsupportedFile() {}

  /// Why `content` cannot be an article, if it is of a known other kind.
  static Optional<Rejection> rejection(FileContent content) {
    boolean isOfArticles = Formats.isOfArticles(content);
    return UnsupportedKinds.byPackage(content)
        .or(() -> isOfArticles ? Optional.empty() : UnsupportedKinds.bySignature(content))
        .or(() -> UnsupportedTable.rejection(content, isOfArticles))
        .or(
            () ->
                Formats.isPlainText(content) ? UnsupportedKinds.byText(content) : Optional.empty());
  }
}
