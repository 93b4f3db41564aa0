package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;
import org.jspecify.annotations.Nullable;

/// Asks for the names that begin in some way.
///
/// @param prefix what they begin with, at least two letters or digits
/// @param type what they name; null for everything
/// @param limit how many at most, at least 1
/// @param after [CompletionPage#next()] of the page before; null for the first
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

  /// Whether `prefix` is long enough to look for, and no longer than names are.
  public static boolean isPrefix(FoldedName prefix) {
    return prefix.fits() && prefix.value().codePointCount(0, prefix.value().length()) >= SHORTEST;
  }
}
