package dev.dateline.lookup;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.explore.Counts;
import dev.dateline.index.query.ArticleFinder;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.ArticleParameters;
import dev.dateline.lookup.representation.CountJson;

/// `GET /articles/count`: how many articles match a query.
record CountResource(ArticleFinder finder, ArticleSampler sampler, NameDirectory directory)
    implements Resource {
  /// Pays for some thirty thousand postings of one list. Beyond that, the count is an estimate, or
  /// a lower bound if near duplicates are hidden.
  private static final double READ_UNITS = 1000;

  @Override
  public Response answer(Call call) {
    var query = ArticleParameters.query(call.parameters());
    if (!call.parameters().isValid()) {
      return call.invalid();
    }
    var readings = NameReadings.of(query.entities(), directory);
    byte[] body =
        query.text().distinct()
            ? CountJson.bytes(finder.with(readings).count(query, READ_UNITS), readings.list())
            : CountJson.bytes(new Counts(sampler.with(readings)).of(query), readings.list());
    return Response.of(200, "application/json", body);
  }
}
