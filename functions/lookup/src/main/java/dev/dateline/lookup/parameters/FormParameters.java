package dev.dateline.lookup.parameters;

import dev.dateline.lookup.http.Accept;
import dev.dateline.lookup.representation.Form;
import java.util.List;
import java.util.Optional;

/// The parameter that selects the format of numbers.
public final class FormParameters {
  private FormParameters() {}

  /// The format that `format` names or, without it, the one of `offered` that the client prefers;
  /// empty if it accepts none.
  public static Optional<Form> form(ParameterReader reader, List<Form> offered, Accept accept) {
    return reader.has("format")
        ? Optional.of(reader.choice("format", offered, Form::code, offered.getFirst()))
        : Form.preferred(offered, accept);
  }
}
