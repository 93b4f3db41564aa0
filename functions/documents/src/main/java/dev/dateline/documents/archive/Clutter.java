package dev.dateline.documents.archive;

import java.util.regex.Pattern;

/// Files that tools put into archives for themselves.
final class Clutter {
  private static final Pattern PATH =
      Pattern.compile("(?:^|.*/)(?:__MACOSX/.*|\\.[^/]*|Thumbs\\.db|desktop\\.ini)");

  private Clutter() {}

  static boolean is(String path) {
    return PATH.matcher(path).matches();
  }
}
