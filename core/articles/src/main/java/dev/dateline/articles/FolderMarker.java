package dev.dateline.articles;

/// What consoles put into a bucket to show a folder before anything is in it: an object without
/// content whose key ends in a slash. It is no article.
public final class FolderMarker {
  private static final String SLASH = "/";

  private FolderMarker() {}

  /// Whether the object of `size` bytes under `key` is one.
  public static boolean is(String key, long size) {
    return size == 0 && key.endsWith(SLASH);
  }
}
