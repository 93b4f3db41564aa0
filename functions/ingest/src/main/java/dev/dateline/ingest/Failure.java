package dev.dateline.ingest;

import dev.dateline.articles.Unavailable;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;

/// Describes failures for the log. Quotes only messages that cannot contain text of an article:
/// those of the services and their clients.
final class Failure {
  private static final int MOST_CAUSES = 4;

  private Failure() {}

  /// The exception and its causes, each with its message or the place where it was thrown.
  static String describe(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(MOST_CAUSES)
        .map(Failure::describeAlone)
        .collect(Collectors.joining(", caused by "));
  }

  private static String describeAlone(Throwable failure) {
    String name = failure.getClass().getSimpleName();
    return switch (failure) {
      case SdkException e -> name + ": " + e.getMessage();
      case Unavailable e -> name + ": " + e.getMessage();
      case UncheckedIOException e -> name + ": " + e.getMessage();
      default -> name + place(failure.getStackTrace());
    };
  }

  private static String place(StackTraceElement[] trace) {
    return trace.length == 0 ? "" : " at " + trace[0];
  }
}
