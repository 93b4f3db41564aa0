package dev.dateline.recognition.text;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.Span;
import java.util.List;

/// A named span of a text.
///
/// @param span its position, within one sentence
/// @param type the type of the named thing
public record Name(Span span, EntityType type) {
  /// A name from `start` to `end`.
  public static Name of(int start, int end, EntityType type) {
    return new Name(new Span(start, end), type);
  }

  /// The offset of its first UTF-16 unit.
  public int start() {
    return span.start();
  }

  /// The offset after its last UTF-16 unit.
  public int end() {
    return span.end();
  }

  /// Whether the two names share a character.
  public boolean overlaps(Name other) {
    return start() < other.end() && other.start() < end();
  }

  /// Whether `other` lies entirely within this name.
  public boolean contains(Name other) {
    return start() <= other.start() && other.end() <= end();
  }

  /// The part of this name that consists of `words`, with the same type. Never reaches beyond the
  /// name itself, even if the name begins or ends within a word.
  public Name part(List<Token> words) {
    int from = Math.max(start(), words.getFirst().start());
    return of(from, Math.min(end(), words.getLast().end()), type);
  }

  /// The same span with another type.
  public Name as(EntityType type) {
    return new Name(span, type);
  }
}
