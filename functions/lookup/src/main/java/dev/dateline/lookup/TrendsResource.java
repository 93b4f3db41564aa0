package dev.dateline.lookup;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.explore.TrendFinder;
import dev.dateline.index.explore.Trends;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.TrendParameters;
import dev.dateline.lookup.representation.AnalysisFormat;
import dev.dateline.lookup.representation.ListQuery;
import dev.dateline.lookup.representation.TrendsCsv;
import dev.dateline.lookup.representation.TrendsJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// `GET /trends`: which names are more frequent on some days than in the weeks before.
record TrendsResource(PostingLists lists, NameDirectory directory, LocalDate today)
    implements Resource {
  private static final ResponseFormats<AnalysisFormat> FORMATS =
      new ResponseFormats<>(List.of(AnalysisFormat.JSON, AnalysisFormat.CSV));

  @Override
  public Response answer(Call call) {
    var request = TrendParameters.request(call.parameters());
    return FORMATS.answer(
        call,
        format -> {
          var trends = new TrendFinder(lists, directory).of(request);
          return Response.of(200, format.mediaType(), bytes(call, format, trends));
        });
  }

  private byte[] bytes(Call call, AnalysisFormat format, Optional<Trends> trends) {
    var list = ListQuery.of(call.request().rawQuery()).without("type");
    return format == AnalysisFormat.CSV
        ? TrendsCsv.bytes(trends)
        : TrendsJson.bytes(trends, list, today);
  }
}
