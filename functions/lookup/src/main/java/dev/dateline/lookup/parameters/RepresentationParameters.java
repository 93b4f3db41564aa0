package dev.dateline.lookup.parameters;

import dev.dateline.lookup.representation.ResultField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The parameters that select the representation of an answer.
public final class RepresentationParameters {
  private RepresentationParameters() {}

  /// The fields in the comma-separated list `fields`; by default all that apply.
  ///
  /// @param hasPassages whether results have passages
  public static Set<ResultField> fields(ParameterReader reader, boolean hasPassages) {
    var all = List.of(ResultField.values());
    var fields = EnumSet.noneOf(ResultField.class);
    for (String list : reader.all("fields")) {
      for (String word : list.split(",", -1)) {
        fields.add(reader.chosen("fields", word.strip(), all, ResultField::code));
      }
    }
    if (!fields.isEmpty()) {
      return fields;
    }
    return hasPassages
        ? EnumSet.allOf(ResultField.class)
        : EnumSet.complementOf(EnumSet.of(ResultField.PASSAGES));
  }
}
