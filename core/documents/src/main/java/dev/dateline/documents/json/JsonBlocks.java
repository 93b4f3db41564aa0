package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.json.JsonValue.Scalar;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads an article in blocks: those of the Guardian's API, each of which may have a title, and
/// those of editors such as Editor.js.
final class JsonBlocks {
  private static final String BODY = "body";
  private static final String TITLE = "title";
  private static final List<String> TEXT = List.of("bodyhtml", "bodytextsummary", "data");

  private JsonBlocks() {}

  /// The text of `blocks`, with an empty line between them; empty if it has none.
  static String text(@Nullable JsonValue blocks) {
    @Nullable JsonValue body =
        blocks instanceof Members members && members.get(BODY) != null ? members.get(BODY) : blocks;
    return body == null
        ? ""
        : body.each().flatMap(JsonBlocks::parts).collect(Collectors.joining("\n\n"));
  }

  private static Stream<String> parts(JsonValue block) {
    if (!(block instanceof Members members)) {
      return Stream.empty();
    }
    var object = JsonObject.of(members);
    String text =
        object.all(TEXT).map(JsonText::of).filter(it -> !it.isBlank()).findFirst().orElse("");
    String title = object.at(TITLE) instanceof Scalar(var written) ? written : "";
    return Stream.of(title, text).filter(part -> !part.isBlank()).map(JsonBlocks::asHtml);
  }

  /// HTML and plain text may stand side by side.
  private static String asHtml(String part) {
    return part.indexOf('<') < 0 ? "<p>" + part + "</p>" : part;
  }
}
