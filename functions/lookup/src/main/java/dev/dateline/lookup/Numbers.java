package dev.dateline.lookup;

import dev.dateline.lookup.http.Accept;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.FormParameters;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.representation.Form;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Answers with numbers, in the form that is asked for.
final class Numbers {
  private Numbers() {}

  /// What `body` gives, or what is wrong with the call's parameters.
  ///
  /// @param offered the forms that there are
  /// @param body asked only if the parameters are right
  static Response answer(Call call, List<Form> offered, Function<Form, Response> body) {
    String header = call.request().header("accept").filter(a -> !a.isBlank()).orElse("*/*");
    var form = FormParameters.form(call.parameters(), offered, Accept.parse(header));
    if (!call.parameters().isFaultless()) {
      return call.faulty();
    }
    return form.map(body).orElseGet(() -> notAcceptable(call, offered));
  }

  /// The answer that repeats cannot be left out of a sample.
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
