package dev.dateline.recognition.text;

import dev.dateline.articles.Span;
import java.util.List;

/// A sentence, or a stretch of an overlong one.
///
/// @param tokens its words, in order; at least one
public record Sentence(List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /// Where it stands in the text: from its first word to its last.
  public Span span() {
    return new Span(tokens.getFirst().start(), tokens.getLast().end());
  }

  /// The first unit after it in the text.
  public int end() {
    return tokens.getLast().end();
  }

  /// The words of the sentence that `span` touches.
  public List<Token> within(Span span) {
    return tokens.subList(firstFrom(span.start()), firstNotBefore(span.end()));
  }

  /// The number of the first word that ends after `offset`.
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

  /// The number of the first word that begins at `offset` or after it.
  public int firstNotBefore(int offset) {
    int at = firstFrom(offset);
    return at < tokens.size() && tokens.get(at).start() < offset ? at + 1 : at;
  }
}
