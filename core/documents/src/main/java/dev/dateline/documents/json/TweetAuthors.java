package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Array;
import dev.dateline.documents.json.JsonValue.Members;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Posts of the API of Twitter (X), whose authors are listed apart from them, in `includes`.
///
/// @see <a href="https://docs.x.com/x-api/fundamentals/expansions">expansions</a>
final class TweetAuthors implements JsonDialect {
  private static final String DATA = "data";

  @Override
  public Optional<Members> article(Members answer) {
    @Nullable JsonValue data = answer.get(DATA);
    @Nullable JsonValue users = answer.object("includes").get("users");
    if (data == null || users == null) {
      return Optional.empty();
    }
    Map<String, String> names = names(users);
    var values = new LinkedHashMap<>(answer.values());
    values.put(DATA, new Array(data.each().map(post -> named(post, names)).toList()));
    return Optional.of(new Members(values));
  }

  private static Map<String, String> names(JsonValue users) {
    var names = new HashMap<String, String>();
    users
        .objects()
        .forEach(
            user -> {
              @Nullable String id = user.text("id");
              @Nullable String name = user.text("name");
              if (id != null && name != null) {
                names.put(id, name);
              }
            });
    return names;
  }

  private static JsonValue named(JsonValue post, Map<String, String> names) {
    @Nullable String author = post instanceof Members members ? members.text("author_id") : null;
    return author != null && post instanceof Members members
        ? members.with("author", names.get(author))
        : post;
  }
}
