package dev.dateline.lookup;

import dev.dateline.explorer.SignIn;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Whom an [ApiServer] lets in, as API Gateway would: everybody, or callers with a token. The page
/// is open to all.
///
/// @param signIn how the page signs people in; empty if it need not
/// @param accepts whether a header `authorization` has a valid token
public record Entrance(Optional<SignIn> signIn, Predicate<String> accepts) {
  /// Lets everybody in.
  public static final Entrance OPEN = new Entrance(Optional.empty(), _ -> true);

  /// Whether a request for a path may pass.
  boolean admits(List<String> path, String authorization) {
    return path.isEmpty() || path.getFirst().equals("explorer") || accepts.test(authorization);
  }
}
