package dev.dateline.lookup.parameters;

import dev.dateline.index.query.ArticleQuery;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The query of a watch: the query string of `/articles`, with those conditions that each article
/// meets or fails on its own.
public final class WatchParameters {
  private static final Set<String> TESTABLE =
      Set.of(
          "entity",
          "any",
          "not",
          "type",
          "source",
          "mentions",
          "key",
          "language",
          "date",
          "from",
          "to",
          "containing",
          "not-containing",
          "exact");

  private static final List<String> OF_LISTS =
      List.of("duplicates", "sort", "limit", "cursor", "fields", "format", "since");

  private WatchParameters() {}

  /// A query, or what is wrong with it.
  ///
  /// @param query empty if there are errors
  public record CheckedQuery(Optional<ArticleQuery> query, List<InvalidParameter> errors) {}

  /// Reads `query`, which may begin with a question mark.
  public static CheckedQuery query(String query) {
    var bare = query.startsWith("?") ? query.substring(1) : query;
    var reader = new ParameterReader(bare, TESTABLE, WatchParameters::unknown);
    var read = ArticleParameters.query(reader);
    return reader.isValid()
        ? new CheckedQuery(Optional.of(read), List.of())
        : new CheckedQuery(Optional.empty(), reader.errors());
  }

  private static InvalidParameter unknown(String name, String value) {
    return OF_LISTS.contains(name)
        ? InvalidParameter.of(
            ProblemType.INVALID_PARAMETER,
            name,
            value,
            "A watch tests each article by itself: leave " + name + " out.")
        : DidYouMean.parameter(name, value, TESTABLE);
  }
}
