package dev.dateline.lookup.parameters;

import dev.dateline.lookup.http.Accept;
import dev.dateline.lookup.representation.Form;
import java.util.List;
import java.util.Optional;

/// The parameter that says in which form numbers are wanted.
public final class FormParameters {
  private FormParameters() {}

  /// The form that `format` names, or where it is not sent, the one of `offered` that the client
  /// likes best; empty where there is none that it accepts.
  public static Optional<Form> form(ParameterReader reader, List<Form> offered, Accept accept) {
    return reader.has("format")
        ? Optional.of(reader.choice("format", offered, Form::word, offered.getFirst()))
        : Form.preferred(offered, accept);
  }
}
