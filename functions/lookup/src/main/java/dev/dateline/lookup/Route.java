package dev.dateline.lookup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The paths of the API, and the parameters that each takes. `openapi.yaml` says the same.
enum Route {
  ARTICLES("/articles"),
  COUNT("/articles/count"),
  TIMELINE("/articles/timeline"),
  FACETS("/articles/facets"),
  NETWORK("/articles/network"),
  ARTICLE("/articles/{id}"),
  CONTENT("/articles/{id}/content"),
  SIMILAR("/articles/{id}/similar"),
  ENTITIES("/entities"),
  ENTITY("/entities/{name}"),
  ALIAS("/entities/{name}/aliases/{alias}"),
  TRENDS("/trends"),
  REJECTIONS("/rejections"),
  UPLOADS("/uploads");

  private static final Set<String> DAYS = Set.of("date", "from", "to");
  private static final Set<String> PAGE = Set.of("sort", "limit", "cursor");
  private static final Set<String> CONDITIONS =
      union(
          DAYS, Set.of("entity", "any", "not", "type", "source", "mentions", "key", "duplicates"));
  private static final Set<String> OF_TIMELINE =
      union(CONDITIONS, Set.of("interval", "per", "sample", "cursor", "format"));
  private static final Set<String> OF_FACETS =
      union(CONDITIONS, Set.of("facet", "limit", "order", "sample", "prefix", "format"));
  private static final Set<String> OF_NETWORK =
      union(
          CONDITIONS,
          Set.of("nodes", "links", "together", "measure", "nodeType", "sample", "format"));
  private static final Set<String> OF_TRENDS =
      Set.of("date", "period", "baseline", "type", "source", "key", "direction", "limit", "format");
  private static final Set<String> OF_ARTICLES =
      union(union(CONDITIONS, PAGE), Set.of("fields", "format"));
  private static final Set<String> OF_SIMILAR =
      union(union(DAYS, PAGE), Set.of("fields", "format"));
  private static final Set<String> OF_ENTITIES = Set.of("prefix", "type", "limit", "cursor");
  private static final Set<String> OF_REJECTIONS =
      union(union(DAYS, PAGE), Set.of("key", "format"));

  private final String template;

  Route(String template) {
    this.template = template;
  }

  /// The route of a path; empty where there is none.
  static Optional<Route> of(List<String> path) {
    return Stream.of(values()).filter(route -> route.matches(path)).findFirst();
  }

  /// The path with its variables in braces, as in OpenAPI.
  String template() {
    return template;
  }

  /// All paths in a sentence, for a caller who asked for another one.
  static String allTemplates() {
    var templates = Stream.of(values()).map(Route::template).toList();
    int last = templates.size() - 1;
    return "There are "
        + String.join(", ", templates.subList(0, last))
        + " and "
        + templates.get(last)
        + ".";
  }

  /// The names of its query parameters.
  Set<String> parameters() {
    return switch (this) {
      case ARTICLES -> OF_ARTICLES;
      case COUNT -> CONDITIONS;
      case TIMELINE -> OF_TIMELINE;
      case FACETS -> OF_FACETS;
      case NETWORK -> OF_NETWORK;
      case SIMILAR -> OF_SIMILAR;
      case ARTICLE, CONTENT, ENTITY, ALIAS -> Set.of();
      case ENTITIES -> OF_ENTITIES;
      case TRENDS -> OF_TRENDS;
      case REJECTIONS -> OF_REJECTIONS;
      case UPLOADS -> Set.of("key");
    };
  }

  /// The methods that it takes, as the header `allow` lists them.
  String allowed() {
    return this == ALIAS ? "PUT, DELETE, OPTIONS" : "GET, HEAD, OPTIONS";
  }

  private boolean matches(List<String> path) {
    String[] segments = template.substring(1).split("/", -1);
    if (path.size() != segments.length) {
      return false;
    }
    for (int i = 0; i < segments.length; i++) {
      if (!segments[i].startsWith("{") && !segments[i].equals(path.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
