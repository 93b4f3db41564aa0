package dev.dateline.lookup.parameters;

import dev.dateline.lookup.http.Accept;
import dev.dateline.lookup.representation.Representation;
import dev.dateline.lookup.representation.ResultField;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The parameters that say how an answer is to be shown.
public final class RepresentationParameters {
  private RepresentationParameters() {}

  /// The form that `format` names, or where it is not sent, the one that the client likes best;
  /// empty where there is none that it accepts.
  ///
  /// @param forms those that there are; the first is the usual one
  public static Optional<Representation> representation(
      ParameterReader reader, Accept accept, List<Representation> forms) {
    return reader.has("format")
        ? Optional.of(reader.choice("format", forms, Representation::code, forms.getFirst()))
        : Representation.preferred(accept, forms);
  }

  /// The fields that `fields` lists, apart by commas; all where it is not sent.
  public static Set<ResultField> fields(ParameterReader reader) {
    var all = List.of(ResultField.values());
    var fields = EnumSet.noneOf(ResultField.class);
    for (String list : reader.all("fields")) {
      for (String word : list.split(",", -1)) {
        fields.add(reader.chosen("fields", word.strip(), all, ResultField::code));
      }
    }
    return fields.isEmpty() ? EnumSet.allOf(ResultField.class) : fields;
  }
}
