package dev.dateline.recognition;

/// The recognizer, loaded once for all tests.
final class Loaded {
  private static final CoreNlpRecognizer RECOGNIZER = CoreNlpRecognizer.load();

  private Loaded() {}

  static CoreNlpRecognizer recognizer() {
    return RECOGNIZER;
  }
}
