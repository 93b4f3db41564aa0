package dev.dateline.lookup;

import java.util.List;

/// Lists items as part of a sentence: `GET, HEAD and OPTIONS`.
final class Enumeration {
  private Enumeration() {}

  /// The enumeration of `items`, at least one.
  static String of(List<String> items) {
    int last = items.size() - 1;
    return last == 0
        ? items.getFirst()
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
