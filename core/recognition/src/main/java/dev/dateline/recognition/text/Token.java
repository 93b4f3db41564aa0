package dev.dateline.recognition.text;

import dev.dateline.articles.Span;

/// A word, number or mark.
///
/// @param word its characters, quotes and dashes straightened
/// @param span where it stands in the text
public record Token(String word, Span span) {
  /// Whether it begins with a capital letter.
  public boolean isCapitalized() {
    return Character.isUpperCase(word.codePointAt(0)) || Character.isTitleCase(word.codePointAt(0));
  }

  /// Whether it begins with a small letter.
  public boolean isLowerCase() {
    return Character.isLowerCase(word.codePointAt(0));
  }

  /// The first unit of it in the text.
  public int start() {
    return span.start();
  }

  /// The first unit after it in the text.
  public int end() {
    return span.end();
  }
}
