package dev.dateline.articles;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line that represents an article in results.
final class Headline {
  private static final int LONGEST = 120;
  private static final int MOST_BYTES = 240;

  private static final Pattern ORDINAL_END = Pattern.compile("(?<!\\d)\\d{1,2}\\.$");

  private Headline() {}

  static String of(@Nullable String title, String text, List<Span> sentences) {
    String line = title != null && !title.isBlank() ? title : firstSentence(text, sentences);
    return Excerpt.cut(line, LONGEST, MOST_BYTES);
  }

  private static String firstSentence(String text, List<Span> sentences) {
    if (sentences.isEmpty()) {
      return text;
    }
    int last = 0;
    while (last + 1 < sentences.size() && endsInOrdinal(sentences.get(last).in(text))) {
      last++;
    }
    return text.substring(sentences.getFirst().start(), sentences.get(last).end());
  }

  /// Many languages write a dot behind a day, which ends no sentence: `Tallinn, 12. März 2019`.
  private static boolean endsInOrdinal(String sentence) {
    return ORDINAL_END.matcher(sentence).find();
  }
}
