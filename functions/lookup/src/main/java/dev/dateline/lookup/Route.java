package dev.dateline.lookup;

import dev.dateline.lookup.representation.ListQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The paths of the API with their methods and query parameters. `openapi.yaml` documents them.
enum Route {
  EXPLORER("/"),
  EXPLORER_FILE("/explorer/{file}"),
  ARTICLES("/articles"),
  COUNT("/articles/count"),
  TIMELINE("/articles/timeline"),
  FACETS("/articles/facets"),
  NETWORK("/articles/network"),
  ARTICLE("/articles/{id}"),
  TEXT("/articles/{id}/text"),
  CONTENT("/articles/{id}/content"),
  SIMILAR("/articles/{id}/similar"),
  ENTITIES("/entities"),
  CHECK("/entities/check", "POST"),
  ENTITY("/entities/{name}"),
  ALIAS("/entities/{name}/aliases/{alias}", "PUT", "DELETE"),
  TRENDS("/trends"),
  WATCHES("/watches"),
  WATCH("/watches/{name}", "GET", "HEAD", "PUT", "DELETE"),
  WATCHED("/watches/{name}/articles"),
  REJECTIONS("/rejections"),
  UPLOADS("/uploads");

  private static final Set<String> DAYS = Set.of("date", "from", "to");
  private static final Set<String> PAGE = Set.of("sort", "limit", "cursor");
  private static final Set<String> CONDITIONS = union(DAYS, ListQuery.CONDITIONS);
  private static final Set<String> OF_TIMELINE =
      union(CONDITIONS, Set.of("interval", "per", "sample", "cursor", "format"));
  private static final Set<String> OF_FACETS =
      union(CONDITIONS, Set.of("facet", "limit", "order", "sample", "prefix", "format"));
  private static final Set<String> OF_NETWORK =
      union(
          CONDITIONS,
          Set.of("nodes", "links", "together", "measure", "nodeType", "sample", "format"));
  private static final Set<String> OF_TRENDS =
      Set.of(
          "date",
          "period",
          "baseline",
          "type",
          "source",
          "key",
          "language",
          "direction",
          "limit",
          "format");
  private static final Set<String> OF_ARTICLES =
      union(union(CONDITIONS, PAGE), Set.of("since", "fields", "format"));
  private static final Set<String> OF_SIMILAR =
      union(union(DAYS, PAGE), Set.of("fields", "format"));
  private static final Set<String> OF_WATCHED = union(PAGE, Set.of("since", "fields", "format"));
  private static final Set<String> OF_ENTITIES = Set.of("prefix", "type", "limit", "cursor");
  private static final Set<String> OF_REJECTIONS =
      union(union(DAYS, PAGE), Set.of("key", "format", "summary"));

  private final String template;

  @SuppressWarnings("ImmutableEnumChecker") // made by Stream.toList
  private final List<String> methods;

  Route(String template) {
    this(template, "GET", "HEAD");
  }

  Route(String template, String... methods) {
    this.template = template;
    this.methods = Stream.concat(Stream.of(methods), Stream.of("OPTIONS")).toList();
  }

  /// The route of a path; empty if there is none.
  static Optional<Route> of(List<String> path) {
    return Stream.of(values()).filter(route -> route.matches(path)).findFirst();
  }

  /// The path with its variables in braces, as in OpenAPI.
  String template() {
    return template;
  }

  /// All paths, as part of a sentence.
  static String allTemplates() {
    return Enumeration.of(Stream.of(values()).map(Route::template).toList());
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
      case EXPLORER, EXPLORER_FILE, ARTICLE, ENTITY, ALIAS, WATCHES, WATCH -> Set.of();
      case CHECK -> Set.of("cursor", "format");
      case WATCHED -> OF_WATCHED;
      case ENTITIES -> OF_ENTITIES;
      case TRENDS -> OF_TRENDS;
      case REJECTIONS -> OF_REJECTIONS;
      case TEXT, CONTENT -> Set.of("format");
      case UPLOADS -> Set.of("key");
    };
  }

  /// The HTTP methods that it allows.
  List<String> methods() {
    return methods;
  }

  /// The methods that it allows, as part of a sentence.
  String allMethods() {
    return Enumeration.of(methods);
  }

  private boolean matches(List<String> path) {
    var segments = Stream.of(template.split("/")).filter(segment -> !segment.isEmpty()).toList();
    return path.size() == segments.size()
        && IntStream.range(0, path.size()).allMatch(i -> matches(segments.get(i), path.get(i)));
  }

  private static boolean matches(String segment, String actual) {
    return segment.startsWith("{") || segment.equals(actual);
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
