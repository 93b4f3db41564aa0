package dev.dateline.lookup;

import dev.dateline.articles.directory.NameDirectory;
import dev.dateline.articles.query.ArticleFinder;
import dev.dateline.lookup.http.Accept;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.ArticleParameters;
import dev.dateline.lookup.parameters.PageParameters;
import dev.dateline.lookup.parameters.RepresentationParameters;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.representation.ArticleList;

/// `GET /articles`: a page of the articles that meet some conditions.
record ArticlesResource(ArticleFinder finder, NameDirectory directory) implements Resource {
  /// A page stops soon after this, even when it is short. The largest page of one list costs half.
  private static final double READ_UNITS = 100;

  @Override
  public Response get(Call call) {
    var query = ArticleParameters.query(call.parameters());
    var request = PageParameters.page(call.parameters(), query, READ_UNITS);
    var accept = Accept.parse(call.request().header("accept").orElse("*/*"));
    var representation = RepresentationParameters.representation(call.parameters(), accept);
    var fields = RepresentationParameters.fields(call.parameters());
    if (!call.parameters().isFaultless()) {
      return call.faulty();
    }
    if (representation.isEmpty()) {
      return notAcceptable(call);
    }
    var readings = NameReadings.of(query.entities(), directory);
    var page = finder.with(readings).find(query, request);
    var list =
        new ArticleList(page.lines(), fields, call.links(page.next(), query), readings.list());
    var form = representation.get();
    return Call.page(form.mediaType(), list.bytes(form), list.links()).consuming(page.readUnits());
  }

  private static Response notAcceptable(Call call) {
    return call.problem(
        ProblemType.NOT_ACCEPTABLE,
        "Accept one of application/json, application/x-ndjson, text/csv and application/atom+xml.");
  }
}
