package dev.dateline.lookup;

import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.FormatParameter;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.representation.Representation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The formats that a list is available in.
record Forms(List<Representation> all) {
  /// The format that the parameter `format` names or, without it, that the header `accept` prefers;
  /// empty if it accepts none.
  Optional<Representation> of(Call call) {
    return FormatParameter.of(call.parameters(), call.request(), all);
  }

  /// The problem that the client accepts none of them.
  Response notAcceptable(Call call) {
    return call.problem(ProblemType.NOT_ACCEPTABLE, "Accept one of " + types() + ".");
  }

  private String types() {
    var types = all.stream().map(Representation::type).toList();
    int last = types.size() - 1;
    return types.stream().limit(last).collect(Collectors.joining(", ")) + " and " + types.get(last);
  }
}
