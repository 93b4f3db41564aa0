package dev.dateline.lookup;

import dev.dateline.index.query.PageRequest;
import dev.dateline.index.query.RejectionFinder;
import dev.dateline.index.query.RejectionQuery;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.ArticleParameters;
import dev.dateline.lookup.parameters.PageParameters;
import dev.dateline.lookup.parameters.SummaryParameters;
import dev.dateline.lookup.representation.ListFormat;
import dev.dateline.lookup.representation.RejectionList;
import dev.dateline.lookup.representation.RejectionSummaryJson;

/// `GET /rejections`: a page of rejected uploads with the reasons, or a summary of the reasons.
record RejectionsResource(RejectionFinder finder) implements Resource {
  /// A page ends soon after it has consumed this, even if it is short.
  private static final double READ_UNITS = 100;

  /// Pays for some ten thousand rejections; the numbers of more are lower bounds.
  private static final double SUMMARY_UNITS = 1000;

  private static final ResponseFormats<ListFormat> FORMATS =
      new ResponseFormats<>(RejectionList.FORMATS);

  @Override
  public Response answer(Call call) {
    var parameters = call.parameters();
    var query =
        new RejectionQuery(
            ArticleParameters.dates(parameters),
            parameters.one("key"),
            ArticleParameters.sort(parameters));
    return SummaryParameters.areIn(parameters) ? summary(call, query) : list(call, query);
  }

  private Response summary(Call call, RejectionQuery query) {
    return call.parameters().isValid()
        ? Response.of(
            200,
            "application/json",
            RejectionSummaryJson.bytes(finder.summary(query, SUMMARY_UNITS)))
        : call.invalid();
  }

  private Response list(Call call, RejectionQuery query) {
    var parameters = call.parameters();
    var request = PageParameters.page(parameters, query, READ_UNITS);
    return FORMATS.answer(call, format -> page(call, query, request, format));
  }

  private Response page(Call call, RejectionQuery query, PageRequest request, ListFormat format) {
    var page = finder.find(query, request);
    var links = call.links(page.next(), query);
    var list = new RejectionList(page.lines(), links.cursor());
    return Call.page(format.mediaType(), list.bytes(format), links);
  }
}
