package dev.dateline.lookup;

import dev.dateline.index.watch.Watch;
import dev.dateline.index.watch.WatchStore;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.ArrivalParameters;

/// `GET /watches/{name}/articles`: a page of the articles that a watch found.
record WatchedResource(WatchStore watches, ArrivalPages pages) implements Resource {
  @Override
  public Response answer(Call call) {
    return call.parameters().isValid()
        ? WatchResource.named(watches.all(), call.id())
            .map(watch -> articles(call, watch))
            .orElseGet(() -> WatchResource.unknown(call))
        : call.invalid();
  }

  private Response articles(Call call, Watch watch) {
    var query = ArrivalParameters.ofList(watch.term(), call.parameters());
    return pages.answer(call, query, "Watch " + watch.name(), NameReadings::none);
  }
}
