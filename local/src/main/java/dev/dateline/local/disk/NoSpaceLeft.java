package dev.dateline.local.disk;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// Recognises failures due to a full disk. Java has no exception for them, so this compares the
/// operating system's messages.
public final class NoSpaceLeft {
  private static final List<String> MESSAGES =
      List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

  private NoSpaceLeft() {}

  /// Whether `failure` or one of its causes is a failed write to a full disk.
  public static boolean caused(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(cause -> String.valueOf(cause.getMessage()))
        .anyMatch(message -> MESSAGES.stream().anyMatch(message::contains));
  }
}
