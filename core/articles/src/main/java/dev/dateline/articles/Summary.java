package dev.dateline.articles;

import java.util.List;

/// The beginning of an article, since news writing puts the most important facts first.
final class Summary {
  private static final int LONGEST = 320;

  private Summary() {}

  /// As many of the first sentences as fit, on one line; the first one is truncated if necessary.
  static String of(String text, List<Span> sentences) {
    if (sentences.isEmpty()) {
      return Excerpt.cut(text, LONGEST);
    }
    int start = sentences.getFirst().start();
    int end = sentences.getFirst().end();
    for (Span sentence : sentences) {
      if (sentence.end() - start > LONGEST) {
        break;
      }
      end = Math.max(end, sentence.end());
    }
    return Excerpt.cut(text.substring(start, end), LONGEST);
  }
}
