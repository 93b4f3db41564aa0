package dev.dateline.documents.html.story;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The article's text in the page's metadata (`articleBody`), to compare blocks with.
///
/// Texts are compared by sequences of four words, so that the time is linear, however much the page
/// repeats.
final class GivenText {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final int RUN = 4;
  private static final double MOST = 0.6;
  private final Set<List<String>> runs;
  private final int length;

  private GivenText(Set<List<String>> runs, int length) {
    this.runs = runs;
    this.length = length;
  }

  static GivenText of(String text) {
    return new GivenText(runs(text), TextLength.of(text, 0));
  }

  /// Its length as [TextLength] counts it; 0 if the metadata has none.
  int length() {
    return length;
  }

  /// Whether most of `text` is in the given one; false for a few words.
  boolean has(String text) {
    Set<List<String>> own = runs.isEmpty() ? Set.of() : runs(text);
    return !own.isEmpty() && own.stream().filter(runs::contains).count() >= MOST * own.size();
  }

  /// Whether `text` is missing from the given one; false if there is none or for a few words.
  boolean lacks(String text) {
    return !runs.isEmpty() && !has(text) && !runs(text).isEmpty();
  }

  private static Set<List<String>> runs(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(it -> it.group()).toList();
    var runs = new HashSet<List<String>>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN));
    }
    return runs;
  }
}
