package dev.dateline.lookup;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.query.ArticleFinder;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.PageRequest;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.ArticleParameters;

/// `GET /articles`: a page of the articles that match a query.
record ArticlesResource(ArticleFinder finder, NameDirectory directory) implements Resource {
  @Override
  public Response answer(Call call) {
    var query = ArticleParameters.query(call.parameters());
    return ArticlePages.answer(call, query, request -> find(query, request));
  }

  private ArticlePages.Found find(ArticleQuery query, PageRequest request) {
    var readings = NameReadings.of(query.entities(), directory);
    return new ArticlePages.Found(finder.with(readings).find(query, request), readings.list());
  }
}
