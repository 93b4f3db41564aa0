package dev.dateline.lookup.parameters;

import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.explore.Facet;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The parameters of facets.
public final class FacetParameters {
  private static final String COUNT = "count";
  private static final String DISTINCTIVE = "distinctive";
  private static final int MOST_VALUES = 50;
  private static final int USUAL_VALUES = 10;
  private static final int FEWEST_ARTICLES = 100;
  private static final int MOST_ARTICLES = 1500;
  private static final int USUAL_ARTICLES = 1000;

  private FacetParameters() {}

  /// The facets that `facet` names; at least one.
  public static Set<Facet> facets(ParameterReader reader) {
    var facets = EnumSet.noneOf(Facet.class);
    for (String list : reader.all("facet")) {
      for (String word : list.split(",", -1)) {
        facets.add(reader.chosen("facet", word.strip(), List.of(Facet.values()), Facet::code));
      }
    }
    if (facets.isEmpty()) {
      reader.reject(
          InvalidParameter.of(
              ProblemType.MISSING_PARAMETER,
              "facet",
              null,
              "Say what to count articles by, such as facet=person or facet=source."));
    }
    return facets;
  }

  /// The most values per facet.
  public static int limit(ParameterReader reader) {
    return reader.number("limit", 1, MOST_VALUES, USUAL_VALUES);
  }

  /// Whether `order` selects the values that are more frequent than usual.
  public static boolean isDistinctive(ParameterReader reader) {
    return reader
        .choice("order", List.of(COUNT, DISTINCTIVE), word -> word, COUNT)
        .equals(DISTINCTIVE);
  }

  /// The size of the sample, in articles.
  public static int articles(ParameterReader reader) {
    return reader.number("sample", FEWEST_ARTICLES, MOST_ARTICLES, USUAL_ARTICLES);
  }

  /// The folded prefix of a word in each value; empty for any.
  public static String prefix(ParameterReader reader) {
    String prefix = reader.one("prefix");
    String folded = prefix == null ? "" : FoldedName.of(prefix).value();
    if (prefix != null && !prefix.isBlank() && folded.isEmpty()) {
      reader.invalid("prefix", prefix, "Give at least one letter or digit.");
    }
    return folded;
  }
}
