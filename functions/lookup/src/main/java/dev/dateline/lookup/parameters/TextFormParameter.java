package dev.dateline.lookup.parameters;

import dev.dateline.lookup.http.Accept;
import dev.dateline.lookup.http.Request;
import dev.dateline.lookup.representation.TextForm;
import java.util.Optional;

/// The parameter that selects the format of an article's text.
public final class TextFormParameter {
  private TextFormParameter() {}

  /// The format that `format` names or, without it, the one that the header `accept` of `request`
  /// prefers; empty if it accepts none.
  public static Optional<TextForm> of(ParameterReader reader, Request request) {
    if (reader.has("format")) {
      return Optional.of(reader.choice("format", TextForm.ALL, TextForm::code, TextForm.TEXT));
    }
    String accept = request.header("accept").filter(value -> !value.isBlank()).orElse("*/*");
    return TextForm.preferred(Accept.parse(accept));
  }
}
