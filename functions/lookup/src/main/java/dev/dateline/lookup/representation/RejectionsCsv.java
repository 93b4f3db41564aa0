package dev.dateline.lookup.representation;

import dev.dateline.index.query.RejectedUpload;
import java.util.List;

/// A page of rejected uploads as a table with a header.
final class RejectionsCsv {
  private static final List<String> COLUMNS =
      List.of("key", "versionId", "rejected", "reason", "message", "remedy");

  private RejectionsCsv() {}

  static byte[] bytes(List<RejectedUpload> rejections) {
    var csv = new Csv().row(COLUMNS);
    rejections.forEach(rejection -> csv.row(cells(rejection)));
    return csv.bytes();
  }

  private static List<String> cells(RejectedUpload upload) {
    var payload = upload.payload();
    var rejection = payload.rejection();
    return List.of(
        Csv.safe(payload.key()),
        Csv.safe(payload.versionId()),
        payload.at().toString(),
        rejection.reason().code(),
        Csv.safe(rejection.message()),
        Csv.safe(rejection.remedy()));
  }
}
