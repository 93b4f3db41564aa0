package dev.dateline.documents.archive;

import java.util.regex.Pattern;

/// Files that tools add to archives for their own use.
final class IgnoredFiles {
  private static final Pattern PATH =
      Pattern.compile("(?:^|.*/)(?:__MACOSX/.*|\\.[^/]*|Thumbs\\.db|desktop\\.ini)");

  private IgnoredFiles() {}

  static boolean is(String path) {
    return PATH.matcher(path).matches();
  }
}
