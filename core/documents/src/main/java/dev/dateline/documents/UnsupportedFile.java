package dev.dateline.documents;

import dev.dateline.articles.Rejection;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.kinds.ForeignFile;
import dev.dateline.documents.mail.OutlookMessage;
import dev.dateline.documents.table.UnsupportedTable;
import java.util.Optional;

/// Recognizes files that are not articles, so that the rejection can name what they are.
final class UnsupportedFile {
  private static final ArticleFormat OUTLOOK = new OutlookMessage();

  private UnsupportedFile() {}

  /// Why `content` cannot be an article, if it is of a known other kind.
  static Optional<Rejection> rejection(FileContent content) {
    return byBytes(content)
        .or(() -> UnsupportedTable.rejection(content, Formats.isOfArticles(content)))
        .or(() -> Formats.isPlainText(content) ? ForeignFile.byText(content) : Optional.empty());
  }

  /// An Outlook message begins with the same bytes as an old Office file.
  private static Optional<Rejection> byBytes(FileContent content) {
    return OUTLOOK.matches(content) ? Optional.empty() : ForeignFile.byBytes(content);
  }
}
