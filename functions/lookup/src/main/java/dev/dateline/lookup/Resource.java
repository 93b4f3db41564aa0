package dev.dateline.lookup;

import dev.dateline.lookup.http.Response;

/// What is at the end of a route.
@FunctionalInterface
interface Resource {
  Response get(Call call);
}
