package dev.dateline.lookup;

import dev.dateline.index.query.RejectionFinder;
import dev.dateline.index.query.RejectionQuery;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.ArticleParameters;
import dev.dateline.lookup.parameters.PageParameters;
import dev.dateline.lookup.representation.RejectionsJson;

/// `GET /rejections`: a page of the uploads that cannot be articles, and why.
record RejectionsResource(RejectionFinder finder) implements Resource {
  /// A page stops soon after this, even when it is short.
  private static final double READ_UNITS = 100;

  @Override
  public Response get(Call call) {
    var parameters = call.parameters();
    var query =
        new RejectionQuery(ArticleParameters.dates(parameters), ArticleParameters.sort(parameters));
    var request = PageParameters.page(parameters, query, READ_UNITS);
    if (!parameters.isFaultless()) {
      return call.faulty();
    }
    var page = finder.find(query, request);
    var links = call.links(page.next(), query);
    var body = RejectionsJson.bytes(page.lines(), links.cursor());
    return Call.page("application/json", body, links);
  }
}
