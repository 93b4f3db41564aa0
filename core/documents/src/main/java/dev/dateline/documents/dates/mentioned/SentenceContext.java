package dev.dateline.documents.dates.mentioned;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words around a date, within its sentence.
///
/// @param before those before it, with the commas and dashes between them
/// @param after those after it
record SentenceContext(WordSequence before, WordSequence after) {
  /// The clause around a date ends within this many characters.
  private static final int REACH = 240;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’-]*|[,;:–—]");

  /// The end of a line, or a punctuation mark after a word that cannot be an abbreviation. (`\b`
  /// would backtrack over all accents before it.)
  private static final Pattern END =
      Pattern.compile("\\n|(?:[\\p{Ll}\\d]{5}|(?<!\\w)[\\p{Ll}\\d]{2,4}|[)\"'”’])[.!?]|[!?;]");

  /// The sentence in `text` around the part from `start` to `end`.
  static SentenceContext around(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - REACH), start);
    String after = text.substring(end, Math.min(text.length(), end + REACH));
    return new SentenceContext(words(lastSentence(before)), words(firstSentence(after)));
  }

  private static String lastSentence(String text) {
    return END.matcher(text).results().map(MatchResult::end).reduce((_, last) -> last).stream()
        .map(text::substring)
        .findFirst()
        .orElse(text);
  }

  private static String firstSentence(String text) {
    Matcher end = END.matcher(text);
    boolean atOnce = text.startsWith(".");
    return atOnce ? "" : end.find() ? text.substring(0, end.end()) : text;
  }

  private static WordSequence words(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    return new WordSequence(words);
  }
}
