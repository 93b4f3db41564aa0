package dev.dateline.lookup.parameters;

import dev.dateline.articles.names.EditDistance;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Suggests a known word for an unknown one.
final class DidYouMean {
  private static final int MAX_DISTANCE = 2;

  /// Names in other APIs, with the names here.
  private static final Map<String, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry("name", "entity"),
          Map.entry("person", "entity"),
          Map.entry("organization", "entity"),
          Map.entry("start", "from"),
          Map.entry("since", "from"),
          Map.entry("after", "from"),
          Map.entry("end", "to"),
          Map.entry("until", "to"),
          Map.entry("before", "to"),
          Map.entry("day", "date"),
          Map.entry("order", "sort"),
          Map.entry("size", "limit"),
          Map.entry("pagesize", "limit"),
          Map.entry("page", "cursor"),
          Map.entry("next", "cursor"),
          Map.entry("prefix", "key"));

  private static final String SEARCH_WITH_CONTAINING =
      "Search the texts of articles with containing, such as containing=\"grain deal\".";

  private static final String NO_TEXT_SEARCH =
      "The texts of articles cannot be searched here. Look them up by the names in them (entity,"
          + " any, not), by date (date, from, to), by dates that they talk about (mentions), by"
          + " source or by key.";

  /// What other APIs call a search in the text.
  private static final Set<String> TEXT_SEARCH =
      Set.of("q", "query", "text", "search", "fulltext", "keyword", "keywords");

  private DidYouMean() {}

  /// The error that a parameter is unknown.
  static InvalidParameter parameter(String name, String value, Collection<String> known) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
    if (TEXT_SEARCH.contains(plain) && known.contains("entity")) {
      String advice = known.contains("containing") ? SEARCH_WITH_CONTAINING : NO_TEXT_SEARCH;
      return InvalidParameter.of(ProblemType.UNKNOWN_PARAMETER, name, value, advice);
    }
    String other = ELSEWHERE.get(plain);
    String suggestion = other != null && known.contains(other) ? other : nearest(name, known);
    String detail =
        suggestion != null
            ? "Did you mean \"" + suggestion + "\"?"
            : known.isEmpty()
                ? "This path takes no parameters."
                : "The parameters of this path are " + list(known) + ".";
    return new InvalidParameter(ProblemType.UNKNOWN_PARAMETER, name, value, detail, suggestion);
  }

  /// The error that a value is not one of `words`.
  static InvalidParameter value(String name, String value, List<String> words) {
    String suggestion = nearest(value, words);
    String detail =
        "Give one of "
            + String.join(", ", words)
            + (suggestion == null ? "." : "; did you mean \"" + suggestion + "\"?");
    return new InvalidParameter(ProblemType.INVALID_PARAMETER, name, value, detail, suggestion);
  }

  private static String list(Collection<String> known) {
    return String.join(", ", known.stream().sorted().toList());
  }

  private static @Nullable String nearest(String word, Collection<String> known) {
    if (word.length() > 50) {
      return null;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> distance(lower, candidate) <= allowed(candidate))
        .min(
            Comparator.comparingInt((String candidate) -> distance(lower, candidate))
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private static int allowed(String candidate) {
    return Math.min(MAX_DISTANCE, candidate.length() / 2);
  }

  private static int distance(String lower, String candidate) {
    return EditDistance.between(lower, candidate.toLowerCase(Locale.ROOT));
  }
}
