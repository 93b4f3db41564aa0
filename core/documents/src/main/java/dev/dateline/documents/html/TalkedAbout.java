package dev.dateline.documents.html;

import java.util.regex.Pattern;

/// Distinguishes dates that a text talks about from dates beside it.
final class TalkedAbout {
  private static final int LONGEST_LINE = 160;

  /// The minimum length of a sentence without its date.
  private static final int SHORTEST_SENTENCE = 12;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?。…][\"'”’»)]?$");
  private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{Ll}{2,}");

  /// What sets a date off from the text after it: `14.07.2023 –`, `(14 July 2023)`.
  private static final Pattern SET_OFF =
      Pattern.compile("\\s*(?:\\([^)]{0,40}\\)\\s*)?(?:[-–—:|/)\\]•·]|$).*", Pattern.DOTALL);

  /// A date that is a sentence by itself: `14. Juli 2023. Der Hafen …`.
  private static final Pattern ALONE = Pattern.compile("\\.\\s+\\p{Lu}.*", Pattern.DOTALL);

  private TalkedAbout() {}

  /// Whether the date from `start` to `end` is part of a sentence in `line`.
  static boolean is(PageLine line, int start, int end) {
    String text = line.text();
    boolean ended =
        SENTENCE_END.matcher(text).find() && text.length() - (end - start) > SHORTEST_SENTENCE;
    boolean sentence = ended || text.length() > LONGEST_LINE || line.isParagraph();
    if (!sentence) {
      return false;
    }
    boolean dateEnds = text.substring(end).matches("\\.?");
    if (start == 0 && ALONE.matcher(text.substring(end)).matches()) {
      return false;
    }
    boolean words = SMALL_WORD.matcher(text.substring(0, start)).find();
    return words || !(dateEnds || SET_OFF.matcher(text.substring(end)).matches());
  }
}
