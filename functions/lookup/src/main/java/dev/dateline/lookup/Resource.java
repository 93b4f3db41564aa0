package dev.dateline.lookup;

import dev.dateline.lookup.http.Response;

/// Answers the requests of one route and, if the route has several methods that differ, of one
/// method.
@FunctionalInterface
interface Resource {
  Response answer(Call call);
}
