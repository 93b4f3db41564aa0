package dev.dateline.documents.layout;

import java.util.List;

/// The median of several numbers.
final class Median {
  private Median() {}

  /// The median of `values`, the larger of the two in the middle; 0 if there are none.
  static float of(List<Float> values) {
    return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
  }
}
