package dev.dateline.lookup;

import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.FormatParameter;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.representation.Format;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The formats that an answer is available in.
///
/// @param all the formats, the default first
record ResponseFormats<F extends Format>(List<F> all) {
  /// The format that the parameter `format` names or, without it, that the header `accept` prefers;
  /// empty if the client accepts none of them.
  Optional<F> of(Call call) {
    return FormatParameter.of(call.parameters(), call.request(), all);
  }

  /// The answer that `body` gives in the requested format, or the problem with the parameters or
  /// with the header `accept`.
  ///
  /// @param body called only if the parameters are valid
  Response answer(Call call, Function<F, Response> body) {
    return answer(call, of(call), body);
  }

  /// The same, if [#of(Call)] was called before, so that problems are listed in the order in which
  /// the parameters were read.
  Response answer(Call call, Optional<F> requested, Function<F, Response> body) {
    if (!call.parameters().isValid()) {
      return call.invalid();
    }
    return requested.map(body).orElseGet(() -> notAcceptable(call));
  }

  private Response notAcceptable(Call call) {
    var types = all.stream().map(Format::type).toList();
    return call.problem(ProblemType.NOT_ACCEPTABLE, "Accept one of " + Enumeration.of(types) + ".");
  }
}
