package dev.dateline.lookup;

import dev.dateline.index.explore.NameChecker;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.NameList;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.representation.AnalysisFormat;
import dev.dateline.lookup.representation.ChecksCsv;
import dev.dateline.lookup.representation.ChecksJson;
import java.util.List;

/// `POST /entities/check`: which names of a list the archive knows.
record CheckResource(NameChecker checker) implements Resource {
  /// An answer ends soon after it has consumed this, even if it is short.
  private static final double READ_UNITS = 1500;

  private static final ResponseFormats<AnalysisFormat> FORMATS =
      new ResponseFormats<>(List.of(AnalysisFormat.JSON, AnalysisFormat.CSV));

  @Override
  public Response answer(Call call) {
    int start = call.parameters().number("cursor", 0, NameList.MOST - 1, 0);
    return switch (NameList.read(call.request())) {
      case NameList.Invalid(String detail) -> call.problem(ProblemType.INVALID_BODY, detail);
      case NameList.Valid(List<String> names) ->
          FORMATS.answer(call, format -> checked(call, format, names, start));
    };
  }

  private Response checked(Call call, AnalysisFormat format, List<String> names, int start) {
    var part = checker.check(names, Math.min(start, names.size()), READ_UNITS);
    String cursor = part.next() == null ? null : part.next().toString();
    byte[] body =
        format == AnalysisFormat.CSV
            ? ChecksCsv.bytes(part.names())
            : ChecksJson.bytes(part.names(), cursor);
    return Call.page(format.mediaType(), body, call.links(cursor));
  }
}
