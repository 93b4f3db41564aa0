package dev.dateline.documents.dates.mentioned;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A text as words, numbers and punctuation marks, to be read in both directions.
///
/// @param text the text
/// @param parts its words, numbers and punctuation marks
record WordedText(String text, List<MatchResult> parts) {
  private static final Pattern PART =
      Pattern.compile("\\p{L}[\\p{L}'’-]*+|\\d++|[^\\s\\p{L}\\d]|\\n++");
  private static final String CLAUSE_ENDS = ".,;:!?()\"–—";

  static WordedText of(String text) {
    return new WordedText(text, PART.matcher(text).results().toList());
  }

  int size() {
    return parts.size();
  }

  /// The part at `place` in lower case, without an elided article as in `l'année`; empty beyond the
  /// ends.
  String at(int place) {
    String word = written(place).toLowerCase(Locale.ROOT).replace('’', '\'');
    return word.indexOf('\'') == 1 ? word.substring(2) : word;
  }

  /// The part at `place` as written; empty beyond the ends.
  String written(int place) {
    return place < 0 || place >= parts.size() ? "" : parts.get(place).group();
  }

  int start(int place) {
    return parts.get(place).start();
  }

  int end(int place) {
    return parts.get(place).end();
  }

  /// The number at `place`; -1 if there is no number of at most four digits.
  int number(int place) {
    String digits = written(place);
    boolean number =
        !digits.isEmpty() && digits.length() <= 4 && Character.isDigit(digits.charAt(0));
    return number ? Integer.parseInt(digits) : -1;
  }

  /// The year at `place`; -1 if there is none.
  int year(int place) {
    int number = number(place);
    return number >= 1600 && number < 2100 ? number : -1;
  }

  /// Whether the part at `place`, or the end of the text there, ends a clause.
  boolean endsClause(int place) {
    String part = written(place);
    return part.isEmpty() || part.startsWith("\n") || CLAUSE_ENDS.contains(part);
  }
}
