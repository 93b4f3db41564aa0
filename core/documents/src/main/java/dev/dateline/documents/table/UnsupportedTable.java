package dev.dateline.documents.table;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.FileContent;
import java.util.Map;
import java.util.Optional;

/// Recognizes tables other than an [ArticleTable]. Read as prose, a table would be one article that
/// names everyone in its rows together.
public final class UnsupportedTable {
  private static final String CSV = "CSV";
  private static final String TSV = "TSV";
  private static final Map<String, String> BY_SUFFIX =
      Map.of("csv", CSV, "tsv", TSV, "tab", TSV, "xlsx", "XLSX", "xls", "XLS", "ods", "ODS");
  private static final Map<String, String> BY_MEDIA_TYPE =
      Map.of("text/csv", CSV, "application/csv", CSV, "text/tab-separated-values", TSV);

  private UnsupportedTable() {}

  /// Why `content` cannot be an article, if it is a table.
  ///
  /// @param isArticle whether its bytes are in an article format, whatever its name
  public static Optional<Rejection> rejection(FileContent content, boolean isArticle) {
    return Spreadsheet.in(content)
        .or(() -> isArticle ? Optional.empty() : claimed(content))
        .or(() -> isArticle ? Optional.empty() : DelimitedText.in(content))
        .map(UnsupportedTable::rejection);
  }

  private static Optional<String> claimed(FileContent content) {
    return Optional.ofNullable(BY_SUFFIX.get(content.suffix()))
        .or(() -> Optional.ofNullable(BY_MEDIA_TYPE.get(content.mediaType())));
  }

  static Rejection rejection(String kind) {
    return new Rejection(
        Reason.UNKNOWN_FORMAT,
        "The file is a table (" + kind + "), and a table is not read as an article.",
        "Save it as CSV, and name the columns in its first row: text and date, and if you have them"
            + " headline, author, source and url. Or upload a file whose name ends in .jsonl, each"
            + " row as a line of JSON such as {\"date\": \"2024-02-27\", \"headline\": \"…\","
            + " \"text\": \"…\"}.");
  }
}
