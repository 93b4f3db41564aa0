package dev.dateline.lookup.parameters;

import dev.dateline.lookup.http.Accept;
import dev.dateline.lookup.representation.Representation;
import dev.dateline.lookup.representation.ResultField;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The parameters that select the representation of an answer.
public final class RepresentationParameters {
  private RepresentationParameters() {}

  /// The format that `format` names or, without it, the one that the client prefers; empty if it
  /// accepts none.
  ///
  /// @param forms the available formats, the default first
  public static Optional<Representation> representation(
      ParameterReader reader, Accept accept, List<Representation> forms) {
    return reader.has("format")
        ? Optional.of(reader.choice("format", forms, Representation::code, forms.getFirst()))
        : Representation.preferred(accept, forms);
  }

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
