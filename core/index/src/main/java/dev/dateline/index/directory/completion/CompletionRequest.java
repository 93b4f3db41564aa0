package dev.dateline.index.directory.completion;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.spelling.FoldedName;
import org.jspecify.annotations.Nullable;

/// A request for names that begin with a prefix.
///
/// @param prefix at least two letters or digits
/// @param type their type; null for any
/// @param limit the most names to return, at least 1
/// @param after [CompletionPage#next()] of the previous page; null for the first
public record CompletionRequest(
    FoldedName prefix, @Nullable EntityType type, int limit, @Nullable String after) {
  /// The shortest prefix, in characters.
  public static final int SHORTEST = 2;

  public CompletionRequest {
    if (!isPrefix(prefix) || limit < 1) {
      throw new IllegalArgumentException("not a prefix of names: " + prefix + ", limit " + limit);
    }
    if (after != null && !after.startsWith(prefix.value())) {
      throw new IllegalArgumentException(after + " does not follow names with " + prefix);
    }
  }

  /// Whether `prefix` is neither too short to search for nor longer than any name.
  public static boolean isPrefix(FoldedName prefix) {
    return prefix.fits() && prefix.value().codePointCount(0, prefix.value().length()) >= SHORTEST;
  }
}
