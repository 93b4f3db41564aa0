package dev.dateline.lookup.representation;

import dev.dateline.index.postings.Payload;
import java.util.List;

/// A page of rejected uploads as a table with a header.
final class RejectionsCsv {
  private static final List<String> COLUMNS =
      List.of("key", "versionId", "rejected", "reason", "message", "remedy");

  private RejectionsCsv() {}

  static byte[] bytes(List<Payload.Rejected> rejections) {
    var csv = new Csv().row(COLUMNS);
    rejections.forEach(upload -> csv.row(cells(upload)));
    return csv.bytes();
  }

  private static List<String> cells(Payload.Rejected upload) {
    var rejection = upload.rejection();
    return List.of(
        Csv.safe(upload.key()),
        Csv.safe(upload.versionId()),
        upload.at().toString(),
        rejection.reason().code(),
        Csv.safe(rejection.message()),
        Csv.safe(rejection.remedy()));
  }
}
