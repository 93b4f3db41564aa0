package dev.dateline.lookup;

import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.FormatParameter;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.representation.Form;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Answers with numbers, in the format that the client requests.
final class Numbers {
  private Numbers() {}

  /// The answer that `body` gives, or the problem with the parameters.
  ///
  /// @param offered the available formats
  /// @param body called only if the parameters are valid
  static Response answer(Call call, List<Form> offered, Function<Form, Response> body) {
    var form = FormatParameter.of(call.parameters(), call.request(), offered);
    if (!call.parameters().isFaultless()) {
      return call.faulty();
    }
    return form.map(body).orElseGet(() -> notAcceptable(call, offered));
  }

  /// The problem that near duplicates cannot be hidden in a sample.
  static Response tooManyToCompare(Call call) {
    call.parameters()
        .reject(
            InvalidParameter.of(
                ProblemType.CONFLICTING_PARAMETERS,
                "duplicates",
                "hide",
                "So many articles cannot be compared at once. Give fewer days, or leave out"
                    + " duplicates=hide."));
    return call.faulty();
  }

  private static Response notAcceptable(Call call, List<Form> offered) {
    String types = offered.stream().map(Form::type).collect(Collectors.joining(", "));
    return call.problem(ProblemType.NOT_ACCEPTABLE, "Accept one of " + types + ".");
  }
}
