package dev.dateline.documents.table;

import dev.dateline.documents.archive.ZipDirectory;
import dev.dateline.documents.format.FileContent;
import java.util.Optional;

/// Tells the spreadsheets that are ZIP files: XLSX by a member that each has; ODS by the type that
/// it opens with.
public final class Spreadsheet {
  private static final String WORKBOOK = "xl/workbook.";
  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

  private Spreadsheet() {}

  /// Whether `content` is a spreadsheet, and so must not be unpacked.
  public static boolean is(FileContent content) {
    return in(content).isPresent();
  }

  /// The kind of spreadsheet that `content` is; empty if it is not a spreadsheet.
  static Optional<String> in(FileContent content) {
    if (ZipDirectory.type(content).filter(type -> type.startsWith(ODS)).isPresent()) {
      return Optional.of("ODS");
    }
    boolean isWorkbook =
        ZipDirectory.names(content).stream().anyMatch(name -> name.startsWith(WORKBOOK));
    return isWorkbook ? Optional.of("XLSX") : Optional.empty();
  }
}
