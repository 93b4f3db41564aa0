package dev.dateline.recognition.corenlp;

/// Breaks up what no space interrupts for longer than any word or address is.
///
/// At a quote, a slash, an `@` and many other signs the tokenizer looks ahead to the next space, so
/// a text without spaces would take time that grows with the square of its length.
final class LongRuns {
  /// Longer than nearly every web address.
  static final int LONGEST = 200;

  private LongRuns() {}

  /// `text` with spaces in place of the first sign after every so many characters without a space,
  /// so that offsets stay. Letters and digits stay too: the tokenizer reads them just once.
  static String broken(String text) {
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
