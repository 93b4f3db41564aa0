package dev.dateline.documents.html.story;

/// Receives the signals of one block.
@FunctionalInterface
interface Evidence {
  /// Notes a signal's strength, mostly 0 to 1.
  void add(Signal signal, double strength);

  default void add(Signal signal, boolean given) {
    if (given) {
      add(signal, 1);
    }
  }
}
