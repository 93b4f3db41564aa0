package dev.dateline.index.search;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Matches consecutive words, in linear time: by the algorithm of Knuth, Morris and Pratt over the
/// numbers of the words.
///
/// @see <a href="https://doi.org/10.1137/0206024">Fast pattern matching in strings</a>
final class PhraseMatcher implements TextMatcher {
  private final int[] words;
  private final int[] gaps;
  private final boolean isExact;
  private final boolean crossesSentences;

  /// For each beginning of the phrase, the length of the longest shorter beginning that it ends
  /// with.
  private final int[] borders;

  private PhraseMatcher(int[] words, int[] gaps, boolean isExact, boolean crossesSentences) {
    this.words = words;
    this.gaps = gaps;
    this.isExact = isExact;
    this.crossesSentences = isExact || crossesSentences;
    this.borders = borders();
  }

  /// The phrase `text`. It does not continue across the end of a sentence unless it has one itself.
  ///
  /// @param vocabulary receives its words
  static PhraseMatcher of(String text, SearchVocabulary vocabulary) {
    var found = Words.of(text);
    int[] words = new int[found.count()];
    int[] gaps = new int[found.count()];
    boolean hasEnd = false;
    for (int word = 0; word < words.length; word++) {
      words[word] = vocabulary.add(found.word(word));
      if (word > 0) {
        String gap = found.gapBefore(word);
        gaps[word] = vocabulary.addGap(gap);
        hasEnd |= gap.chars().anyMatch(Characters::isSentenceEnd);
      }
    }
    return new PhraseMatcher(words, gaps, vocabulary.comparison() == WordComparison.EXACT, hasEnd);
  }

  /// The number of its words.
  int length() {
    return words.length;
  }

  @Override
  public Optional<Match> first(SearchedText text) {
    return first(text, 0);
  }

  /// The first place that begins at or after the word `from`.
  Optional<Match> first(SearchedText text, int from) {
    int matched = 0;
    for (int at = from; at < text.count(); at++) {
      if (matched > 0 && !crossesSentences && text.sentence(at) != text.sentence(at - 1)) {
        matched = 0;
      }
      while (matched > 0 && !matches(matched, text.number(at), text.gap(at))) {
        matched = borders[matched - 1];
      }
      matched += matches(matched, text.number(at), text.gap(at)) ? 1 : 0;
      if (matched == words.length) {
        return Optional.of(new Match(at + 1 - matched, at + 1));
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PhraseMatcher phrase
        && Arrays.equals(words, phrase.words)
        && Arrays.equals(gaps, phrase.gaps);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  private boolean matches(int word, int number, int gap) {
    return words[word] == number && (word == 0 || !isExact || gaps[word] == gap);
  }

  private int[] borders() {
    int[] lengths = new int[words.length];
    int length = 0;
    for (int word = 1; word < words.length; word++) {
      while (length > 0 && !matches(length, words[word], gaps[word])) {
        length = lengths[length - 1];
      }
      length += matches(length, words[word], gaps[word]) ? 1 : 0;
      lengths[word] = length;
    }
    return lengths;
  }
}
