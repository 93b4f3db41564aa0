package dev.dateline.recognition.corenlp;

/// Hides the beginnings of tags that do not end nearby.
///
/// At `<a`, `</a`, `<!--` and `<?xml` the tokenizer looks ahead for the `>` that ends the tag, past
/// spaces and up to the end of the line. A text that repeats such a beginning and has no `>` would
/// take quadratic time.
final class UnclosedTags {
  /// Longer than nearly every tag.
  static final int LONGEST = 500;

  private UnclosedTags() {}

  /// Replaces each `<` before a letter, `/`, `!` or `?` by a space if no `>` follows within
  /// [#LONGEST] characters on its line. Offsets are unchanged.
  static String hide(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    var hidden = new StringBuilder(text);
    int end = Integer.MAX_VALUE;
    for (int at = text.length() - 1; at >= 0; at--) {
      switch (text.charAt(at)) {
        case '>' -> end = at;
        case '\n', '\r' -> end = Integer.MAX_VALUE;
        case '<' -> {
          if (end - at > LONGEST && opensTag(text, at)) {
            hidden.setCharAt(at, ' ');
          }
        }
        default -> {}
      }
    }
    return hidden.toString();
  }

  private static boolean opensTag(String text, int at) {
    if (at + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
  }
}
