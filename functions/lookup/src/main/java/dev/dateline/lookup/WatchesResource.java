package dev.dateline.lookup;

import dev.dateline.index.watch.WatchStore;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.representation.WatchJson;

/// `GET /watches`: all watches.
record WatchesResource(WatchStore watches) implements Resource {
  @Override
  public Response answer(Call call) {
    return call.parameters().isValid()
        ? Response.of(200, "application/json", WatchJson.bytes(watches.all()))
        : call.invalid();
  }
}
