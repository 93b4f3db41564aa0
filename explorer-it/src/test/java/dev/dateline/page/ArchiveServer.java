package dev.dateline.page;

import java.io.IOException;

/// Serves a generated archive until it is stopped, to look at the page while working on it.
final class ArchiveServer {
  private ArchiveServer() {}

  /// @param arguments the number of days
  public static void main(String... arguments) throws IOException {
    int days = Integer.parseInt(arguments[0]);
    var archive = days == 0 ? GeneratedArchive.empty() : GeneratedArchive.ofDays(days);
    archive.rejecting("2023/undated.txt").rejecting("scans/page-1.pdf");
    System.out.println(archive.serve().address());
  }
}
