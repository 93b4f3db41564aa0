package dev.dateline.lookup;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.query.ArticleFinder;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.ArticleParameters;
import dev.dateline.lookup.representation.CountJson;

/// `GET /articles/count`: how many articles meet some conditions.
record CountResource(ArticleFinder finder, NameDirectory directory) implements Resource {
  /// Some twenty thousand postings of one list; past it, the count is a lower bound.
  private static final double READ_UNITS = 1000;

  @Override
  public Response get(Call call) {
    var query = ArticleParameters.query(call.parameters());
    if (!call.parameters().isFaultless()) {
      return call.faulty();
    }
    var readings = NameReadings.of(query.entities(), directory);
    var count = finder.with(readings).count(query, READ_UNITS);
    return Response.of(200, "application/json", CountJson.bytes(count, readings.list()));
  }
}
