package dev.dateline.documents;

import dev.dateline.articles.Rejection;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.kinds.ForeignFile;
import dev.dateline.documents.mail.OutlookMessage;
import dev.dateline.documents.table.Table;
import java.util.Optional;

/// Files that are known to be no articles, so that the rejection can name them.
final class UnsupportedFile {
  private static final ArticleFormat OUTLOOK = new OutlookMessage();

  private UnsupportedFile() {}

  /// Why `content` cannot be an article, if it is of another kind.
  static Optional<Rejection> rejection(FileContent content) {
    return byBytes(content)
        .or(() -> Table.rejection(content, Formats.isOfArticles(content)))
        .or(() -> Formats.isPlainText(content) ? ForeignFile.byText(content) : Optional.empty());
  }

  /// A message of Outlook opens as old Office files do.
  private static Optional<Rejection> byBytes(FileContent content) {
    return OUTLOOK.matches(content) ? Optional.empty() : ForeignFile.byBytes(content);
  }
}
