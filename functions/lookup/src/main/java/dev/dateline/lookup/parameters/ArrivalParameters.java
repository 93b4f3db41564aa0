package dev.dateline.lookup.parameters;

import dev.dateline.index.postings.Term;
import dev.dateline.index.query.ArrivalQuery;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;

/// The parameters that select articles by arrival.
public final class ArrivalParameters {
  private static final String SINCE = "since";
  private static final String DUPLICATES = "duplicates";

  private ArrivalParameters() {}

  /// Whether articles are selected by arrival.
  public static boolean areIn(ParameterReader reader) {
    return reader.has(SINCE);
  }

  /// The articles of `list`. Must not be used if the reader has errors.
  public static ArrivalQuery ofList(Term list, ParameterReader reader) {
    return ArrivalQuery.of(list, reader.time(SINCE), ArticleParameters.sort(reader));
  }

  /// The articles that match `conditions`. Must not be used if the reader has errors.
  public static ArrivalQuery ofAll(ArticleQuery conditions, ParameterReader reader) {
    if (reader.has(DUPLICATES)) {
      refuseDuplicates(reader);
    }
    return new ArrivalQuery(null, conditions, reader.time(SINCE), conditions.order());
  }

  private static void refuseDuplicates(ParameterReader reader) {
    reader.reject(
        InvalidParameter.of(
            ProblemType.CONFLICTING_PARAMETERS,
            DUPLICATES,
            reader.all(DUPLICATES).getFirst(),
            "Near duplicates are hidden among articles of neighboring days, not among arrivals:"
                + " leave out since or duplicates."));
  }
}
