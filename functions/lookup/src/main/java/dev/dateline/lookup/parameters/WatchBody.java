package dev.dateline.lookup.parameters;

import dev.dateline.index.watch.Watch;
import dev.dateline.lambda.json.JsonTree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The body of a request that sets up a watch.
public sealed interface WatchBody {
  /// The only properties.
  Set<String> PROPERTIES = Set.of("query", "note");

  /// A valid body.
  ///
  /// @param query not yet parsed
  /// @param note null for none
  record Valid(String query, @Nullable String note) implements WatchBody {}

  /// @param detail what would be right, in a sentence
  record Invalid(String detail) implements WatchBody {}

  /// Reads a body.
  static WatchBody read(String body) {
    try {
      return read(JsonTree.read(body));
    } catch (JsonTree.MalformedJson e) {
      return new Invalid("Send JSON, such as {\"query\": \"entity=NATO\"}; this is " + e.problem());
    }
  }

  private static WatchBody read(JsonTree json) {
    for (String name : json.names()) {
      if (!PROPERTIES.contains(name)) {
        return new Invalid("A watch has a query and a note, but no " + name + ".");
      }
    }
    if (!(json.at("query").value() instanceof String query) || query.isBlank()) {
      return new Invalid("Give the watch a query, such as {\"query\": \"entity=NATO\"}.");
    }
    Object note = json.at("note").value();
    if (note != null && !(note instanceof String)) {
      return new Invalid("A note is a text.");
    }
    return checked(query, note == null || note.toString().isBlank() ? null : note.toString());
  }

  private static WatchBody checked(String query, @Nullable String note) {
    if (query.length() > Watch.LONGEST_QUERY) {
      return new Invalid("Give query at most " + Watch.LONGEST_QUERY + " characters.");
    }
    if (note != null && note.length() > Watch.LONGEST_NOTE) {
      return new Invalid("Give note at most " + Watch.LONGEST_NOTE + " characters.");
    }
    return new Valid(query, note);
  }
}
