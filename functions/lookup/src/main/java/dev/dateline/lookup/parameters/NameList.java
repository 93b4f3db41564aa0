package dev.dateline.lookup.parameters;

import dev.dateline.articles.Normalization;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.lambda.json.JsonTree;
import dev.dateline.lookup.http.Request;
import java.util.List;

/// The body of a request that checks names: JSON, also with the entities that were found in a text,
/// or CSV with a header.
public sealed interface NameList {
  /// The most names.
  int MOST = 500;

  /// A valid body, with at least one name.
  record Valid(List<String> names) implements NameList {
    public Valid {
      names = List.copyOf(names);
    }
  }

  /// @param detail what would be right, in a sentence
  record Invalid(String detail) implements NameList {}

  /// Reads the body of `request`.
  static NameList read(Request request) {
    boolean isCsv =
        request.header("content-type").filter(type -> type.startsWith("text/csv")).isPresent();
    try {
      return checked(isCsv ? CsvReader.column(request.body(), "name") : json(request.body()));
    } catch (JsonTree.MalformedJson e) {
      return new Invalid(
          "Send names as JSON, such as [\"NATO\", \"Kyiv\"], or as text/csv with a header; this is "
              + e.problem());
    }
  }

  private static List<String> json(String body) {
    var json = JsonTree.read(body);
    if (json.has("entities")) {
      return json.at("entities").items().stream().map(NameList::entity).distinct().toList();
    }
    var items = json.items().isEmpty() ? json.at("names").items() : json.items();
    return items.stream().map(NameList::name).toList();
  }

  /// The name of an entity: what it means, if that is known.
  private static String entity(JsonTree item) {
    String name = name(item.at("name"));
    return item.has("canonical") ? name(item.at("canonical")) : name;
  }

  private static String name(JsonTree item) {
    return item.text()
        .orElseThrow(
            () -> new JsonTree.MalformedJson("a list with something that is not a string."));
  }

  private static NameList checked(List<String> all) {
    var names = all.stream().filter(name -> !Normalization.of(name).isEmpty()).toList();
    if (names.isEmpty()) {
      return new Invalid("Send at least one name, such as [\"NATO\", \"Kyiv\"].");
    }
    if (names.size() > MOST) {
      return new Invalid("Send at most " + MOST + " names at a time, not " + names.size() + ".");
    }
    var tooLong = names.stream().filter(name -> name.length() > NameKey.LONGEST).findFirst();
    return tooLong
        .<NameList>map(
            name ->
                new Invalid(
                    "A name has at most "
                        + NameKey.LONGEST
                        + " characters, unlike the one that begins with "
                        + name.substring(0, 40)
                        + "."))
        .orElseGet(() -> new Valid(names));
  }
}
