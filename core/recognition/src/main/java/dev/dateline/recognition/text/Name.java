package dev.dateline.recognition.text;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.Span;
import java.util.List;

/// A stretch of a text that names something.
///
/// @param span where; within one sentence
/// @param type what kind of thing is named
public record Name(Span span, EntityType type) {
  /// A name from `start` to `end`.
  public static Name of(int start, int end, EntityType type) {
    return new Name(new Span(start, end), type);
  }

  /// The first unit of it in the text.
  public int start() {
    return span.start();
  }

  /// The first unit after it in the text.
  public int end() {
    return span.end();
  }

  /// Whether the two share a character.
  public boolean overlaps(Name other) {
    return start() < other.end() && other.start() < end();
  }

  /// Whether `other` lies within it, to the last character.
  public boolean contains(Name other) {
    return start() <= other.start() && other.end() <= end();
  }

  /// The part of this name that consists of `words`, with the same type. Never reaches beyond the
  /// name itself, even if the name begins or ends within a word.
  public Name part(List<Token> words) {
    int from = Math.max(start(), words.getFirst().start());
    return of(from, Math.min(end(), words.getLast().end()), type);
  }

  /// The same stretch as a name of another kind.
  public Name as(EntityType type) {
    return new Name(span, type);
  }
}
