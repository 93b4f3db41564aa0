package dev.dateline.articles;

/// Recognizes folder markers, which consoles create to display empty folders: empty objects with a
/// key that ends in a slash. They are not articles.
public final class FolderMarker {
  private static final String SLASH = "/";

  private FolderMarker() {}

  /// Whether the object of `size` bytes under `key` is a folder marker.
  public static boolean is(String key, long size) {
    return size == 0 && key.endsWith(SLASH);
  }
}
