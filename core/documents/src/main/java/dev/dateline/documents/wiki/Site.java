package dev.dateline.documents.wiki;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The wiki that an export comes from.
final class Site {
  private static final int FILE = 6;
  private static final int CATEGORY = 14;

  private final Map<String, Integer> namespaces =
      new HashMap<>(Map.of("file", FILE, "image", FILE, "media", -2, "category", CATEGORY));

  /// Such as `Wikinews`.
  @Nullable String name;

  /// The address of the main page.
  @Nullable String base;

  @Nullable String language;

  /// @param number as in `<ns>`
  void addNamespace(String name, int number) {
    if (!name.isBlank()) {
      namespaces.put(folded(name), number);
    }
  }

  /// The number of the namespace before the first colon of `title`; 0, the main one, if there is
  /// none.
  int namespace(String title) {
    int colon = title.indexOf(':');
    return colon < 0 ? 0 : namespaces.getOrDefault(folded(title.substring(0, colon)), 0);
  }

  boolean isFile(String target) {
    int namespace = namespace(target);
    return namespace == FILE || namespace == -2;
  }

  boolean isCategory(String target) {
    return namespace(target) == CATEGORY;
  }

  /// The address of the page called `title`, or null.
  @Nullable String address(String title) {
    return base == null || base.lastIndexOf('/') < 0
        ? null
        : base.substring(0, base.lastIndexOf('/') + 1) + title.replace(' ', '_');
  }

  /// `name` in the form in which MediaWiki compares names: in lower case, with spaces instead of
  /// underscores.
  static String folded(String name) {
    return name.strip().replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
