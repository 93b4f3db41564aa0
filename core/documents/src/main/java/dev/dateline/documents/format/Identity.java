package dev.dateline.documents.format;

import org.jspecify.annotations.Nullable;

/// Identifies an article among the others in its file.
public final class Identity {
  private static final char DAMAGED = '\ufffd';

  private Identity() {}

  /// `given`, the identifier in the file, or `place` if there is none. An identifier that was
  /// damaged when it was written does not count, since two different ones may look the same now.
  public static String of(@Nullable String given, String place) {
    return given == null || given.isBlank() || given.indexOf(DAMAGED) >= 0 ? place : given;
  }
}
