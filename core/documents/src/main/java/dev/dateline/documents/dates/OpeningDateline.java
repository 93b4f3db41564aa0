package dev.dateline.documents.dates;

import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the dateline of a text's first sentence, even below headlines.
public final class OpeningDateline {
  /// The maximum number of paragraphs above it: a headline, a subheading, a byline and the like.
  private static final int MOST_ABOVE = 4;

  private static final int LONGEST_HEADLINE = 200;
  private static final Pattern PARAGRAPH_END = Pattern.compile("\n\\s*\n");

  private OpeningDateline() {}

  /// The dateline at the beginning of `text`, or below its headline.
  public static Optional<Dateline> in(String text) {
    for (String paragraph : PARAGRAPH_END.split(text, MOST_ABOVE + 2)) {
      Optional<Dateline> dateline = Dateline.of(paragraph);
      if (dateline.isPresent() || !mayStandAbove(paragraph)) {
        return dateline;
      }
    }
    return Optional.empty();
  }

  /// Whether `line` is short enough for a headline.
  public static boolean mayStandAbove(String line) {
    return line.length() <= LONGEST_HEADLINE;
  }
}
