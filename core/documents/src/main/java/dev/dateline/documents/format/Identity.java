package dev.dateline.documents.format;

import org.jspecify.annotations.Nullable;

/// What names an article among the others of its file.
public final class Identity {
  private static final char DAMAGED = '\ufffd';

  private Identity() {}

  /// `given`, the identifier in the file; if there is none, `place`. Nor does an identifier count
  /// that was damaged when it was written: two that were different may look the same now.
  public static String of(@Nullable String given, String place) {
    return given == null || given.isBlank() || given.indexOf(DAMAGED) >= 0 ? place : given;
  }
}
