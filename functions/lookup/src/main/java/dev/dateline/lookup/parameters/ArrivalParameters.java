package dev.dateline.lookup.parameters;

import dev.dateline.index.postings.Term;
import dev.dateline.index.query.ArrivalQuery;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;
import java.util.List;

/// The parameters that select articles by arrival.
public final class ArrivalParameters {
  private static final String SINCE = "since";
  private static final List<String> NOT_WITH_SINCE =
      List.of("duplicates", "containing", "not-containing", "exact");

  private ArrivalParameters() {}

  /// Whether articles are selected by arrival.
  public static boolean areIn(ParameterReader reader) {
    return reader.has(SINCE);
  }

  /// The articles of `list`. Must not be used if the reader has faults.
  public static ArrivalQuery ofList(Term list, ParameterReader reader) {
    return ArrivalQuery.of(list, reader.time(SINCE), ArticleParameters.sort(reader));
  }

  /// The articles that match `conditions`. Must not be used if the reader has faults.
  public static ArrivalQuery ofAll(ArticleQuery conditions, ParameterReader reader) {
    NOT_WITH_SINCE.stream().filter(reader::has).forEach(name -> refuse(reader, name));
    return new ArrivalQuery(null, conditions, reader.time(SINCE), conditions.order());
  }

  private static void refuse(ParameterReader reader, String name) {
    reader.reject(
        InvalidParameter.of(
            ProblemType.CONFLICTING_PARAMETERS,
            name,
            reader.all(name).getFirst(),
            "Articles by arrival cannot be selected by "
                + name
                + ": leave out since or "
                + name
                + "."));
  }
}
