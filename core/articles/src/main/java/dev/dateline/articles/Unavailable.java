package dev.dateline.articles;

import org.jspecify.annotations.Nullable;

/// The store behind a port does not answer at the moment: it throttles, it is down, or other
/// writers were always faster. The same call may succeed later.
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param message what did not answer, without quoting an article
  public Unavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
