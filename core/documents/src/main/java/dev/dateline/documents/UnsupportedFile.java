package dev.dateline.documents;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.table.Table;
import java.util.Map;
import java.util.Optional;

/// Files that open as something that is no article, so that the rejection can name it.
final class UnsupportedFile {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("\u00ff\u00d8\u00ff", "a JPEG picture"),
          Map.entry("\u0089PNG\r\n", "a PNG picture"),
          Map.entry("GIF8", "a GIF picture"),
          Map.entry("\u00d0\u00cf\u0011\u00e0", "an old Office file (DOC, XLS or PPT)"),
          Map.entry("{\\rtf", "an RTF file"),
          Map.entry("7z\u00bc\u00af", "a 7z archive"),
          Map.entry("Rar!", "a RAR archive"),
          Map.entry("\u00fd7zXZ", "an XZ file"),
          Map.entry("BZh9", "a bzip2 file"),
          Map.entry("(\u00b5/\u00fd", "a Zstandard file"),
          Map.entry("\u007fELF", "a program"),
          Map.entry("SQLite format 3", "a database"));

  private UnsupportedFile() {}

  /// Why `content` cannot be an article, where it is of such a kind.
  static Optional<Rejection> rejection(FileContent content) {
    return KINDS.entrySet().stream()
        .filter(kind -> content.opensWith(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .map(
            kind ->
                new Rejection(
                    Reason.UNKNOWN_FORMAT,
                    "The file is " + kind + ", which is not read.",
                    "Upload the article as text, HTML, PDF or DOCX, or as JSON or XML of one of the"
                        + " formats in docs/formats.md; archives as ZIP or TAR.GZ."))
        .or(() -> Table.rejection(content, Formats.isOfArticles(content)));
  }
}
