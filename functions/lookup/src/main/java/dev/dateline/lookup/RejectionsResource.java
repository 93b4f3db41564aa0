package dev.dateline.lookup;

import dev.dateline.index.query.PageRequest;
import dev.dateline.index.query.RejectionFinder;
import dev.dateline.index.query.RejectionQuery;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.ArticleParameters;
import dev.dateline.lookup.parameters.PageParameters;
import dev.dateline.lookup.parameters.SummaryParameters;
import dev.dateline.lookup.representation.RejectionList;
import dev.dateline.lookup.representation.RejectionSummaryJson;
import dev.dateline.lookup.representation.Representation;

/// `GET /rejections`: a page of rejected uploads with the reasons, or a summary of the reasons.
record RejectionsResource(RejectionFinder finder) implements Resource {
  /// A page ends soon after it has consumed this, even if it is short.
  private static final double READ_UNITS = 100;

  /// Pays for some ten thousand rejections; the numbers of more are lower bounds.
  private static final double SUMMARY_UNITS = 1000;

  private static final Forms FORMS = new Forms(RejectionList.FORMS);

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
    return call.parameters().isFaultless()
        ? Response.of(
            200,
            "application/json",
            RejectionSummaryJson.bytes(finder.summary(query, SUMMARY_UNITS)))
        : call.faulty();
  }

  private Response list(Call call, RejectionQuery query) {
    var parameters = call.parameters();
    var request = PageParameters.page(parameters, query, READ_UNITS);
    var form = FORMS.of(call);
    if (!parameters.isFaultless()) {
      return call.faulty();
    }
    return form.map(known -> page(call, query, request, known))
        .orElseGet(() -> FORMS.notAcceptable(call));
  }

  private Response page(Call call, RejectionQuery query, PageRequest request, Representation form) {
    var page = finder.find(query, request);
    var links = call.links(page.next(), query);
    var list = new RejectionList(page.lines(), links.cursor());
    return Call.page(form.mediaType(), list.bytes(form), links);
  }
}
