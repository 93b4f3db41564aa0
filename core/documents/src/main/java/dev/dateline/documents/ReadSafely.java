package dev.dateline.documents;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;

/// The last line of defence around parsers of other makers.
///
/// Reading depends on nothing but the file: what fails once fails always. So whatever a parser
/// throws is a rejection, and never an invocation that is retried in vain.
final class ReadSafely {
  private ReadSafely() {}

  static Parsed read(ArticleFormat format, FileContent content) {
    try {
      return format.read(content);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Parsed.rejected(
          Reason.UNSAFE,
          "The file cannot be read as " + format.name() + ": " + e.getClass().getSimpleName() + ".",
          "Upload the article as plain text.");
    }
  }
}
