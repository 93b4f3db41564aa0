package dev.dateline.lookup;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.CompletionParameters;
import dev.dateline.lookup.representation.EntitiesJson;

/// `GET /entities`: the names that start with a prefix.
record EntitiesResource(NameDirectory directory) implements Resource {
  @Override
  public Response answer(Call call) {
    var request = CompletionParameters.request(call.parameters());
    if (request.isEmpty() || !call.parameters().isValid()) {
      return call.invalid();
    }
    var page = directory.complete(request.get());
    String next = page.next() == null ? null : CompletionParameters.cursor(page.next());
    var body = EntitiesJson.bytes(page.completions(), next);
    return Call.page("application/json", body, call.links(next));
  }
}
