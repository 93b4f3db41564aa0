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
  public static Optional<Representation> representation(ParameterReader reader, Accept accept) {
    return reader.has("format")
        ? Optional.of(
            reader.choice(
                "format",
                List.of(Representation.values()),
                Representation::code,
                Representation.JSON))
        : Representation.preferred(accept);
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
