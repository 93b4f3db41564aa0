package dev.dateline.index.search;

import dev.dateline.articles.Span;
import java.util.Arrays;

/// The words of a text: runs of letters and digits and, in scripts without spaces, single
/// characters. Found in one pass.
final class Words {
  private static final int FEW = 64;

  private final String text;
  private int[] starts = new int[FEW];
  private int[] ends = new int[FEW];
  private int count;

  private Words(String text) {
    this.text = text;
  }

  static Words of(String text) {
    var words = new Words(text);
    words.read();
    return words;
  }

  int count() {
    return count;
  }

  int start(int word) {
    return starts[word];
  }

  String word(int word) {
    return text.substring(starts[word], ends[word]);
  }

  /// What separates `word` from the previous one, with single spaces.
  String gapBefore(int word) {
    var gap = new StringBuilder();
    for (int at = ends[word - 1]; at < starts[word]; at++) {
      char character = text.charAt(at);
      boolean isSpace = Character.isWhitespace(character) || Character.isSpaceChar(character);
      if (!isSpace) {
        gap.append(character);
      } else if (gap.isEmpty() || gap.charAt(gap.length() - 1) != ' ') {
        gap.append(' ');
      }
    }
    return gap.toString();
  }

  /// The place of the words from `first` to before `end`.
  Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      int next = at + Character.charCount(character);
      if (Characters.isWord(character)) {
        add(at, next);
      } else if (Characters.isWordPart(character)) {
        next = end(next);
        add(at, next);
      }
      at = next;
    }
  }

  /// The end of the word that continues at `from`.
  private int end(int from) {
    int at = from;
    int end = from;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      boolean isWordPart = Characters.isWordPart(character) && !Characters.isWord(character);
      if (!isWordPart && !Characters.isInvisible(character)) {
        return end;
      }
      at += Character.charCount(character);
      end = isWordPart ? at : end;
    }
    return end;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }
}
