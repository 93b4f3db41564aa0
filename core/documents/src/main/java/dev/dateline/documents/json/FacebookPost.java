package dev.dateline.documents.json;

import dev.dateline.documents.encoding.DoubleEncoding;
import dev.dateline.documents.json.JsonValue.Members;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A post in the data that Facebook and Instagram give to their users. Its title says who posted,
/// not what; its strings are UTF-8 that was escaped byte by byte.
final class FacebookPost implements JsonDialect {
  @Override
  public Optional<Members> article(Members post) {
    @Nullable JsonValue data = post.get("data");
    if (data == null || post.get("timestamp") == null) {
      return Optional.empty();
    }
    String text =
        data.objects()
            .flatMap(part -> Stream.ofNullable(part.text("post")))
            .collect(Collectors.joining("\n\n"));
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Members(Map.of("timestamp", Objects.requireNonNull(post.get("timestamp"))))
                .with("text", DoubleEncoding.undone(text)));
  }
}
