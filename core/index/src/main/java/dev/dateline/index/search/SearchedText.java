package dev.dateline.index.search;

import dev.dateline.articles.Span;
import dev.dateline.index.postings.ArticleText;
import java.util.List;

/// A text as numbers: of its words, of what separates them, and of their sentences.
final class SearchedText {
  private final Words words;
  private final int[] numbers;
  private final int[] gaps;
  private final int[] sentences;

  private SearchedText(Words words, int[] numbers, int[] gaps, int[] sentences) {
    this.words = words;
    this.numbers = numbers;
    this.gaps = gaps;
    this.sentences = sentences;
  }

  static SearchedText of(ArticleText text, SearchVocabulary vocabulary) {
    var words = Words.of(text.text());
    int[] numbers = new int[words.count()];
    int[] gaps = new int[words.count()];
    for (int word = 0; word < numbers.length; word++) {
      numbers[word] = vocabulary.number(words.word(word));
      boolean isNeeded = vocabulary.comparison() == WordComparison.EXACT && word > 0;
      gaps[word] = isNeeded ? vocabulary.gap(words.gapBefore(word)) : SearchVocabulary.UNKNOWN;
    }
    return new SearchedText(words, numbers, gaps, sentences(words, text.sentences()));
  }

  /// For each word, how many sentences end before it.
  private static int[] sentences(Words words, List<Span> spans) {
    int[] sentences = new int[words.count()];
    int ended = 0;
    for (int word = 0; word < sentences.length; word++) {
      while (ended < spans.size() && spans.get(ended).end() <= words.start(word)) {
        ended++;
      }
      sentences[word] = ended;
    }
    return sentences;
  }

  int count() {
    return numbers.length;
  }

  /// The number of a word in the vocabulary.
  int number(int word) {
    return numbers[word];
  }

  /// The number of what separates `word` from the one before it.
  int gap(int word) {
    return gaps[word];
  }

  /// The index of the sentence that has `word`.
  int sentence(int word) {
    return sentences[word];
  }

  /// The place of the words from `first` to before `end`.
  Span span(int first, int end) {
    return words.span(first, end);
  }
}
