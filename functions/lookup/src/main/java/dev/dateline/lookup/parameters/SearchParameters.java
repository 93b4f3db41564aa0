package dev.dateline.lookup.parameters;

import dev.dateline.index.search.ConditionParser;
import dev.dateline.index.search.TextSearch;
import dev.dateline.index.search.WordComparison;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;
import java.util.List;
import java.util.stream.Stream;

/// The parameters that search texts.
final class SearchParameters {
  private static final String CONTAINING = "containing";
  private static final String NOT_CONTAINING = "not-containing";
  private static final String EXACT = "exact";

  /// The most values in all.
  private static final int MOST = 10;

  private SearchParameters() {}

  /// The search that `containing`, `not-containing` and `exact` describe.
  static TextSearch search(ParameterReader reader) {
    boolean isExact = reader.choice(EXACT, List.of(false, true), it -> Boolean.toString(it), false);
    var all = reader.all(CONTAINING);
    var none = reader.all(NOT_CONTAINING);
    all.forEach(value -> check(reader, CONTAINING, value));
    none.forEach(value -> check(reader, NOT_CONTAINING, value));
    if (all.size() + none.size() > MOST) {
      conflict(
          reader, CONTAINING, "Give containing and not-containing at most " + MOST + " times.");
    }
    if (reader.has(EXACT) && all.isEmpty() && none.isEmpty()) {
      conflict(reader, EXACT, "Say what the text must contain exactly, with containing.");
    }
    return reader.isValid() && !(all.isEmpty() && none.isEmpty())
        ? TextSearch.of(all, none, isExact ? WordComparison.EXACT : WordComparison.FOLDED)
        : TextSearch.NONE;
  }

  private static void check(ParameterReader reader, String name, String value) {
    if (!value.isBlank()) {
      ConditionParser.error(value).ifPresent(error -> reader.invalid(name, value, error));
    }
  }

  private static void conflict(ParameterReader reader, String name, String detail) {
    String value =
        Stream.of(reader.all(name), reader.all(NOT_CONTAINING))
            .flatMap(List::stream)
            .findFirst()
            .orElse("");
    reader.reject(InvalidParameter.of(ProblemType.CONFLICTING_PARAMETERS, name, value, detail));
  }
}
