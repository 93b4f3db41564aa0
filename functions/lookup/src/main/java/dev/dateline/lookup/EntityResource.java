package dev.dateline.lookup;

import dev.dateline.articles.Excerpt;
import dev.dateline.index.directory.NameDescription;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.reading.Candidate;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.representation.EntityJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// `GET /entities/{name}`: everything that the directory stores about a name.
record EntityResource(NameDirectory directory) implements Resource {
  private static final int LONGEST_NAME_SHOWN = 60;

  @Override
  public Response answer(Call call) {
    if (!call.parameters().isValid()) {
      return call.invalid();
    }
    var description = directory.describe(call.id());
    if (description.isPresent()) {
      return describe(description.get());
    }
    var reading = directory.read(call.id(), Set.of());
    var candidates = directory.used(reading.as());
    return onlyCandidate(candidates)
        .map(EntityResource::describe)
        .orElseGet(() -> unknown(call, candidates, reading.near()));
  }

  /// The description of the only candidate; empty if there are several or none.
  private Optional<NameDescription> onlyCandidate(List<Candidate> candidates) {
    return candidates.size() == 1
        ? directory.describe(candidates.getFirst().name())
        : Optional.empty();
  }

  private static Response describe(NameDescription description) {
    return Response.of(200, "application/json", EntityJson.bytes(description));
  }

  private static Response unknown(Call call, List<Candidate> candidates, List<Candidate> near) {
    String quoted = "\"" + Excerpt.cut(call.id(), LONGEST_NAME_SHOWN) + "\"";
    return call.problem(
        ProblemType.UNKNOWN_ENTITY,
        candidates.size() > 1
            ? quoted + " may be any of " + names(candidates) + ": choose one of these."
            : "No article names " + quoted + ". " + advice(near));
  }

  private static String advice(List<Candidate> near) {
    return near.isEmpty()
        ? "GET /entities?prefix= lists the known names."
        : "Did you mean " + names(near) + "?";
  }

  private static String names(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::name).collect(Collectors.joining(", "));
  }
}
