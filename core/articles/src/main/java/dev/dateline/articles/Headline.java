package dev.dateline.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The line that represents an article in results.
final class Headline {
  private static final int LONGEST = 120;
  private static final int MOST_BYTES = 240;

  private Headline() {}

  static String of(@Nullable String title, String text, List<Span> sentences) {
    String line = title != null && !title.isBlank() ? title : firstSentence(text, sentences);
    return Excerpt.cut(line, LONGEST, MOST_BYTES);
  }

  private static String firstSentence(String text, List<Span> sentences) {
    return sentences.isEmpty() ? text : sentences.getFirst().in(text);
  }
}
