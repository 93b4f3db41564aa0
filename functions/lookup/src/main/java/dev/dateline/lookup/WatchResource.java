package dev.dateline.lookup;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.watch.Watch;
import dev.dateline.index.watch.WatchStore;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.WatchBody;
import dev.dateline.lookup.parameters.WatchParameters;
import dev.dateline.lookup.problem.Problem;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.representation.WatchJson;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// `/watches/{name}`: PUT sets up or changes a watch, GET shows it, DELETE removes it.
record WatchResource(WatchStore watches, NameDirectory directory, InstantSource clock) {
  Response get(Call call) {
    if (!call.parameters().isValid()) {
      return call.invalid();
    }
    return named(watches.all(), call.id())
        .map(watch -> answer(200, watch))
        .orElseGet(() -> unknown(call));
  }

  Response put(Call call) {
    if (!call.parameters().isValid()) {
      return call.invalid();
    }
    if (!Watch.isName(call.id())) {
      return invalidName(call);
    }
    return switch (WatchBody.read(call.request().body())) {
      case WatchBody.Invalid(String detail) -> call.problem(ProblemType.INVALID_BODY, detail);
      case WatchBody.Valid body -> put(call, body);
    };
  }

  Response delete(Call call) {
    if (!call.parameters().isValid()) {
      return call.invalid();
    }
    if (!Watch.isName(call.id())) {
      return invalidName(call);
    }
    watches.remove(call.id());
    return Response.empty(204);
  }

  private static Response invalidName(Call call) {
    return call.problem(
        ProblemType.INVALID_NAME,
        "Name a watch with at most 64 lower-case letters a to z, digits, hyphens, underscores and"
            + " dots, such as putin-without-nato.");
  }

  private Response put(Call call, WatchBody.Valid body) {
    var read = WatchParameters.query(body.query());
    return read.query().isEmpty()
        ? Problem.of(read.errors()).response(call.request().id())
        : put(call, body, read.query().get());
  }

  private Response put(Call call, WatchBody.Valid body, ArticleQuery conditions) {
    var all = watches.all();
    var former = named(all, call.id());
    if (former.isEmpty() && all.size() >= Watch.MOST) {
      return call.problem(
          ProblemType.TOO_MANY_WATCHES,
          "There can be " + Watch.MOST + " watches: remove one that nobody needs any more.");
    }
    var watch =
        former
            .map(known -> known.with(body.query(), body.note(), conditions))
            .orElseGet(
                () -> new Watch(call.id(), body.query(), body.note(), conditions, millisecond()));
    watches.put(watch);
    return answer(former.isPresent() ? 200 : 201, watch);
  }

  private Instant millisecond() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private Response answer(int status, Watch watch) {
    var readings = NameReadings.of(watch.conditions().entities(), directory);
    return Response.of(status, "application/json", WatchJson.bytes(watch, readings.list()));
  }

  static Optional<Watch> named(List<Watch> all, String name) {
    return all.stream().filter(watch -> watch.name().equals(name)).findFirst();
  }

  static Response unknown(Call call) {
    return call.problem(
        ProblemType.UNKNOWN_WATCH, "GET /watches lists the watches, PUT sets one up.");
  }
}
