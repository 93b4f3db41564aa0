package dev.dateline.lookup;

import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.merging.MergeOutcome;
import dev.dateline.index.directory.merging.MergeOutcome.Merged;
import dev.dateline.index.directory.merging.MergeOutcome.Rejected;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.representation.EntityJson;

/// `/entities/{name}/aliases/{alias}`: PUT merges the alias into the name, DELETE undoes that. Both
/// are idempotent and answer with the resulting group.
record AliasResource(NameDirectory directory) {
  private static final int NAME = 1;
  private static final int ALIAS = 3;

  Response put(Call call) {
    return call.parameters().isValid()
        ? answer(call, directory.merge(segment(call, ALIAS), segment(call, NAME)))
        : call.invalid();
  }

  Response delete(Call call) {
    return call.parameters().isValid()
        ? answer(call, directory.unmerge(segment(call, ALIAS), segment(call, NAME)))
        : call.invalid();
  }

  private static Response answer(Call call, MergeOutcome outcome) {
    return switch (outcome) {
      case Merged merged -> Response.of(200, "application/json", EntityJson.bytes(merged.group()));
      case Rejected(var reason, String message) -> call.problem(type(reason), message);
    };
  }

  private static ProblemType type(MergeOutcome.Reason reason) {
    return switch (reason) {
      case NOT_A_NAME -> ProblemType.INVALID_NAME;
      case NOT_MERGED -> ProblemType.UNKNOWN_MERGE;
      case SAME_NAME, CYCLE, MERGED_ELSEWHERE, TOO_MANY -> ProblemType.CONFLICTING_MERGE;
    };
  }

  private static String segment(Call call, int index) {
    return call.request().path().get(index);
  }
}
