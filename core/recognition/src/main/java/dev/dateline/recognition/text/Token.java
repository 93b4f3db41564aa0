package dev.dateline.recognition.text;

import dev.dateline.articles.Span;
import java.util.Locale;

/// A word, number or punctuation mark.
///
/// @param word its characters, normalized as by [Quotes]
/// @param span its position in the text
public record Token(String word, Span span) {
  /// Whether it begins with a capital letter.
  public boolean isCapitalized() {
    return Character.isUpperCase(word.codePointAt(0)) || Character.isTitleCase(word.codePointAt(0));
  }

  /// Whether it begins with a lower-case letter.
  public boolean isLowerCase() {
    return Character.isLowerCase(word.codePointAt(0));
  }

  /// Whether it has no lower-case letter: `KPK`, but also `3`.
  public boolean isInCapitals() {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  /// Whether it opens or closes a quotation.
  public boolean isQuote() {
    return word.equals("\"") || word.equals("''") || word.equals("``");
  }

  /// The offset of its first UTF-16 unit.
  public int start() {
    return span.start();
  }

  /// The offset after its last UTF-16 unit.
  public int end() {
    return span.end();
  }
}
