package dev.dateline.index.postings;

import dev.dateline.articles.Normalization;
import dev.dateline.articles.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the mention in the text of a snippet. The article's text is not at hand, and a snippet
/// does not say how much was cut off before the mention, or how much white space was removed. The
/// lengths of the sentence and of the mention leave only few places, and often a single one; the
/// first of them that reads like the name is the mention.
final class Highlight {
  private static final int UNKNOWN = -1;

  /// How like the name words are: they are words of it, they begin like one, or have a capital.
  private static final int NAME = 3;

  private static final int LIKE_THE_NAME = 2;
  private static final int CAPITALIZED = 1;

  private final Snippet snippet;
  private final String name;
  private final int length;
  private final int end;
  private final int expected;

  private Highlight(Snippet snippet, String name) {
    String text = snippet.text();
    boolean isCut = text.endsWith("…");
    this.snippet = snippet;
    this.name = Normalization.of(name);
    this.length = snippet.mention().end() - snippet.mention().start();
    this.end = isCut ? text.length() - 1 : text.length();
    this.expected = expected(snippet, isCut);
  }

  /// Where the mention is in the snippet's text.
  ///
  /// @param name the name as the article or the query writes it; empty if it is unknown
  /// @return empty if the mention was cut off, or if several places could be it
  static Optional<Span> of(Snippet snippet, String name) {
    return new Highlight(snippet, name).find();
  }

  /// Where the mention begins if no white space was removed.
  private static int expected(Snippet snippet, boolean isCut) {
    int start = snippet.mention().start();
    if (snippet.beginsWithSentence()) {
      return start - snippet.sentence().start();
    }
    int last = Math.max(snippet.sentence().end(), snippet.mention().end());
    return isCut ? UNKNOWN : snippet.text().length() - (last - start);
  }

  private Optional<Span> find() {
    int removed = removed();
    if (removed == 0 || length == 0) {
      return at(expected);
    }
    var byLikeness =
        places(removed)
            .collect(Collectors.groupingBy(this::likeness, TreeMap::new, Collectors.toList()));
    return byLikeness.isEmpty()
        ? choose(List.of(), 0)
        : choose(byLikeness.lastEntry().getValue(), byLikeness.lastKey());
  }

  /// The mention among the `places` that are most like the name.
  private Optional<Span> choose(List<Integer> places, int likeness) {
    if (expected != UNKNOWN && expected + length <= end) {
      return places.stream()
          .min(Comparator.comparingInt(place -> Math.abs(place - expected)))
          .or(() -> Optional.of(expected))
          .flatMap(this::at);
    }
    boolean isShown = expected == UNKNOWN && end >= Snippet.MOST_BEFORE + length;
    return likeness == NAME || isShown && places.size() == 1
        ? places.stream().findFirst().flatMap(this::at)
        : Optional.empty();
  }

  /// The most units that may be missing before the mention.
  private int removed() {
    var sentence = snippet.sentence();
    return snippet.beginsWithSentence()
        ? sentence.end() - sentence.start() - snippet.text().length()
        : Snippet.LONGEST;
  }

  /// Where words begin after which, `length` units later, a word ends.
  private Stream<Integer> places(int removed) {
    int last = snippet.beginsWithSentence() ? expected : Snippet.MOST_BEFORE;
    return IntStream.rangeClosed(Math.max(0, last - removed), Math.min(last, end - length))
        .filter(place -> isBoundary(place) && isBoundary(place + length))
        .filter(place -> !isSpace(place) && !isSpace(place + length - 1))
        .boxed();
  }

  private boolean isSpace(int place) {
    return Character.isWhitespace(snippet.text().charAt(place));
  }

  private boolean isBoundary(int place) {
    String text = snippet.text();
    return place == 0
        || place == text.length()
        || !Character.isLetterOrDigit(text.charAt(place - 1))
        || !Character.isLetterOrDigit(text.charAt(place));
  }

  private int likeness(int place) {
    String written = snippet.text().substring(place, place + length);
    String found = Normalization.of(written);
    if (!name.isEmpty() && (" " + name + " ").contains(" " + found + " ")) {
      return NAME;
    }
    boolean isAlike =
        words(found).anyMatch(word -> words(name).anyMatch(other -> beginAlike(word, other)));
    return isAlike ? LIKE_THE_NAME : Character.isUpperCase(written.charAt(0)) ? CAPITALIZED : 0;
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split(" ")).filter(word -> word.length() > 2);
  }

  private static boolean beginAlike(String word, String other) {
    return word.startsWith(other) || other.startsWith(word);
  }

  private Optional<Span> at(int place) {
    return place >= 0 && length > 0 && place + length <= end
        ? Optional.of(new Span(place, place + length))
        : Optional.empty();
  }
}
