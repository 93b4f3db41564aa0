package dev.dateline.recognition.text;

import dev.dateline.articles.Span;
import java.util.List;
import java.util.Optional;

/// A sentence, or part of one that is too long.
///
/// @param tokens its words, in order; at least one
public record Sentence(List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /// Its position in the text.
  public Span span() {
    return new Span(tokens.getFirst().start(), tokens.getLast().end());
  }

  /// The offset after its last UTF-16 unit.
  public int end() {
    return tokens.getLast().end();
  }

  /// The words that share a character with `span`.
  public List<Token> within(Span span) {
    return tokens.subList(firstFrom(span.start()), firstNotBefore(span.end()));
  }

  /// The word before `span`; empty if `span` opens the sentence or begins within a word.
  public Optional<Token> before(Span span) {
    int at = firstFrom(span.start());
    boolean hasNone = at == 0 || (at < tokens.size() && tokens.get(at).start() < span.start());
    return hasNone ? Optional.empty() : Optional.of(tokens.get(at - 1));
  }

  /// The word after `span`; empty if `span` ends the sentence or ends within a word.
  public Optional<Token> after(Span span) {
    int at = firstNotBefore(span.end());
    boolean hasNone = at == tokens.size() || (at > 0 && tokens.get(at - 1).end() > span.end());
    return hasNone ? Optional.empty() : Optional.of(tokens.get(at));
  }

  /// The index of the first word that ends after `offset`.
  public int firstFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// The index of the first word that begins at or after `offset`.
  public int firstNotBefore(int offset) {
    int at = firstFrom(offset);
    return at < tokens.size() && tokens.get(at).start() < offset ? at + 1 : at;
  }
}
