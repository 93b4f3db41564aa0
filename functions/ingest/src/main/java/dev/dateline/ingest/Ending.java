package dev.dateline.ingest;

import java.time.Duration;

/// How supervised work ended.
sealed interface Ending<T> {
  /// It finished with a result.
  record Finished<T>(T result) implements Ending<T> {}

  /// It did not finish, although it had all the time that one upload may take.
  record TooSlow<T>(Duration budget) implements Ending<T> {}

  /// It did not finish, because the invocation had less time left than one upload may take. Another
  /// invocation may finish it.
  record CutShort<T>() implements Ending<T> {}

  /// It needed more memory than there is.
  record OutOfMemory<T>() implements Ending<T> {}
}
