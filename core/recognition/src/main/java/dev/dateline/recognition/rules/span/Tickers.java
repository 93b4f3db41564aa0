package dev.dateline.recognition.rules.span;

import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import java.util.regex.Pattern;

/// Drops ticker symbols in brackets, which repeat the name before them: `Evergrande (3333.HK)`,
/// `the S&P 500 (.SPX)`.
public final class Tickers implements Rule {
  private static final int LONGEST = 25;
  private static final Pattern TICKER =
      Pattern.compile("\\([\\p{Lu}\\d]{0,9}[a-z]?\\.[\\p{Lu}\\d]{1,12}\\)");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.filter(name -> !isTicker(tagged, name));
  }

  private static boolean isTicker(TaggedText tagged, Name name) {
    String text = tagged.text();
    int from = Math.max(0, name.start() - LONGEST);
    int to = Math.min(text.length(), name.end() + LONGEST);
    return TICKER
        .matcher(text)
        .region(from, to)
        .results()
        .anyMatch(ticker -> ticker.start() < name.start() && name.end() < ticker.end());
  }
}
