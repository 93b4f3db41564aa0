package dev.dateline.lookup.parameters;

import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;
import java.util.List;

/// The parameter that asks for numbers instead of a list.
public final class SummaryParameters {
  private static final String SUMMARY = "summary";
  private static final List<String> OF_LISTS = List.of("sort", "limit", "cursor", "format");

  private SummaryParameters() {}

  /// Whether a summary is requested. The parameters of lists are then errors.
  public static boolean areIn(ParameterReader reader) {
    boolean isSummary =
        reader.choice(SUMMARY, List.of(false, true), it -> Boolean.toString(it), false);
    if (isSummary) {
      OF_LISTS.stream().filter(reader::has).forEach(name -> refuse(reader, name));
    }
    return isSummary;
  }

  private static void refuse(ParameterReader reader, String name) {
    reader.reject(
        InvalidParameter.of(
            ProblemType.CONFLICTING_PARAMETERS,
            name,
            reader.all(name).getFirst(),
            "A summary has no " + name + ": leave out summary or " + name + "."));
  }
}
