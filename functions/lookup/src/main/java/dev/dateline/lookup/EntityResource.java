package dev.dateline.lookup;

import dev.dateline.articles.Excerpt;
import dev.dateline.index.directory.Candidate;
import dev.dateline.index.directory.NameDescription;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.representation.EntityJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// `GET /entities/{name}`: all that the directory knows of a name.
record EntityResource(NameDirectory directory) implements Resource {
  private static final int LONGEST_NAME_SHOWN = 60;

  @Override
  public Response answer(Call call) {
    if (!call.parameters().isFaultless()) {
      return call.faulty();
    }
    var description = directory.describe(call.id());
    if (description.isPresent()) {
      return shown(description.get());
    }
    var meant = directory.used(directory.read(call.id(), Set.of()).as());
    return onlyMeaning(meant).map(EntityResource::shown).orElseGet(() -> unknown(call, meant));
  }

  /// The name that the one asked for stands for, where it is one.
  private Optional<NameDescription> onlyMeaning(List<Candidate> meant) {
    return meant.size() == 1 ? directory.describe(meant.getFirst().name()) : Optional.empty();
  }

  private static Response shown(NameDescription description) {
    return Response.of(200, "application/json", EntityJson.bytes(description));
  }

  private static Response unknown(Call call, List<Candidate> meant) {
    String asked = "\"" + Excerpt.cut(call.id(), LONGEST_NAME_SHOWN) + "\"";
    return call.problem(
        ProblemType.UNKNOWN_ENTITY,
        meant.size() > 1
            ? asked + " may be any of " + names(meant) + ": ask for one of these."
            : "No article names " + asked + "; GET /entities?prefix= lists the names there are.");
  }

  private static String names(List<Candidate> meant) {
    return meant.stream().map(Candidate::name).collect(Collectors.joining(", "));
  }
}
