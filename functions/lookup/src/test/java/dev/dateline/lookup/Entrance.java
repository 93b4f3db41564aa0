package dev.dateline.lookup;

import dev.dateline.explorer.PageSettings;
import java.util.List;
import java.util.function.Predicate;

/// Whom an [ApiServer] lets in, as API Gateway would: everybody, or callers with a token. The page
/// is open to all.
///
/// @param page what the page needs to know
/// @param accepts whether a header `authorization` has a valid token
public record Entrance(PageSettings page, Predicate<String> accepts) {
  /// Lets everybody in.
  public static final Entrance OPEN = new Entrance(PageSettings.NONE, _ -> true);

  /// Whether a request for a path may pass.
  boolean admits(List<String> path, String authorization) {
    return path.isEmpty() || path.getFirst().equals("explorer") || accepts.test(authorization);
  }
}
