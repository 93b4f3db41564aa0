package dev.dateline.local.disk;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// Tells failures for want of disk space from others. Java has no exception of its own for it, only
/// the operating system's words.
public final class NoSpaceLeft {
  private static final List<String> WORDS =
      List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

  private NoSpaceLeft() {}

  /// Whether `failure` or one of its causes is a write for which there was no room.
  public static boolean caused(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(cause -> String.valueOf(cause.getMessage()))
        .anyMatch(message -> WORDS.stream().anyMatch(message::contains));
  }
}
