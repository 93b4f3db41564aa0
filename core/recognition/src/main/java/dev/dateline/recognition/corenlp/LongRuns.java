package dev.dateline.recognition.corenlp;

/// Breaks up runs of characters without a space that are longer than any word or address.
///
/// At a quote, a slash, an `@` and many other characters the tokenizer looks ahead to the next
/// space. Without spaces, its time would grow quadratically with the length of a text.
final class LongRuns {
  /// Longer than nearly every web address.
  static final int LONGEST = 200;

  private LongRuns() {}

  /// Replaces the first punctuation mark or symbol after every [#LONGEST] characters without a
  /// space by a space, so that offsets are unchanged. Letters and digits stay: the tokenizer does
  /// not look ahead from them.
  static String breakUp(String text) {
    var broken = new StringBuilder(text);
    int run = 0;
    int next;
    for (int at = 0; at < text.length(); at = next) {
      int character = text.codePointAt(at);
      next = at + Character.charCount(character);
      run = Character.isWhitespace(character) ? 0 : run + 1;
      if (run > LONGEST && !Character.isLetterOrDigit(character)) {
        broken.replace(at, next, " ".repeat(next - at));
        run = 0;
      }
    }
    return broken.toString();
  }
}
