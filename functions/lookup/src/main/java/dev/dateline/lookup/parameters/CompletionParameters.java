package dev.dateline.lookup.parameters;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.completion.CompletionRequest;
import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The parameters that select names.
public final class CompletionParameters {
  private static final int MOST = 50;
  private static final int USUAL = 10;

  private CompletionParameters() {}

  /// The request; empty if the reader has errors.
  public static Optional<CompletionRequest> request(ParameterReader reader) {
    var prefix = FoldedName.of(prefix(reader));
    int limit = reader.number("limit", 1, MOST, USUAL);
    var type = type(reader);
    String after = after(reader, prefix);
    return reader.isValid()
        ? Optional.of(new CompletionRequest(prefix, type, limit, after))
        : Optional.empty();
  }

  /// The cursor of a page that starts after `sortKey`.
  public static String cursor(String sortKey) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(sortKey.getBytes(StandardCharsets.UTF_8));
  }

  private static String prefix(ParameterReader reader) {
    String prefix = reader.one("prefix");
    if (prefix == null) {
      reader.reject(
          InvalidParameter.of(
              ProblemType.MISSING_PARAMETER,
              "prefix",
              null,
              "Say how the names begin, such as prefix=zel."));
      return "";
    }
    if (!prefix.isBlank() && !CompletionRequest.isPrefix(FoldedName.of(prefix))) {
      reader.invalid("prefix", prefix, "Give at least two letters or digits, and at most a name.");
    }
    return prefix;
  }

  private static @Nullable EntityType type(ParameterReader reader) {
    boolean given = reader.one("type") != null;
    var types = reader.choices("type", List.of(EntityType.values()), EntityType::code);
    return given ? types.getFirst() : null;
  }

  private static @Nullable String after(ParameterReader reader, FoldedName prefix) {
    String cursor = reader.one("cursor");
    if (cursor == null) {
      return null;
    }
    var after = decoded(cursor).filter(key -> key.startsWith(prefix.value()));
    if (after.isEmpty() && reader.isValid()) {
      reader.reject(
          InvalidParameter.of(
              ProblemType.INVALID_CURSOR,
              "cursor",
              cursor,
              "Send the cursor exactly as the previous page returned it, with the same prefix."));
    }
    return after.orElse(null);
  }

  private static Optional<String> decoded(String cursor) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      return Optional.of(text).filter(key -> cursor(key).equals(cursor));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
