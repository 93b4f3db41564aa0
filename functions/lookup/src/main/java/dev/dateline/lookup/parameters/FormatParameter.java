package dev.dateline.lookup.parameters;

import dev.dateline.lookup.http.Accept;
import dev.dateline.lookup.http.Request;
import dev.dateline.lookup.representation.Format;
import java.util.List;
import java.util.Optional;

/// The parameter that selects the format of an answer.
public final class FormatParameter {
  private FormatParameter() {}

  /// The one of `offered` that `format` names or, without it, that the header `accept` of `request`
  /// prefers; empty if it accepts none.
  ///
  /// @param offered the available formats, the default first
  public static <F extends Format> Optional<F> of(
      ParameterReader reader, Request request, List<F> offered) {
    if (reader.has("format")) {
      return Optional.of(reader.choice("format", offered, Format::code, offered.getFirst()));
    }
    String accept = request.header("accept").filter(value -> !value.isBlank()).orElse("*/*");
    return Format.preferred(offered, Accept.parse(accept));
  }
}
