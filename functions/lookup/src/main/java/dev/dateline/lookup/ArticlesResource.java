package dev.dateline.lookup;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.query.ArticleFinder;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.PageRequest;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.ArrivalParameters;
import dev.dateline.lookup.parameters.ArticleParameters;

/// `GET /articles`: a page of the articles that match a query.
record ArticlesResource(ArticleFinder finder, ArrivalPages arrivals, NameDirectory directory)
    implements Resource {
  @Override
  public Response answer(Call call) {
    var query = ArticleParameters.query(call.parameters());
    if (ArrivalParameters.areIn(call.parameters())) {
      var byArrival = ArrivalParameters.ofAll(query, call.parameters());
      return arrivals.answer(
          call, byArrival, "New articles", () -> NameReadings.of(query.entities(), directory));
    }
    return ArticlePages.answer(call, query, request -> find(query, request));
  }

  private ArticlePages.HitPage find(ArticleQuery query, PageRequest request) {
    var readings = NameReadings.of(query.entities(), directory);
    return new ArticlePages.HitPage(finder.with(readings).find(query, request), readings.list());
  }
}
