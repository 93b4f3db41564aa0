package dev.dateline.documents.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Distinguishes lines that were wrapped from lines that end a paragraph.
///
/// A line that ends a sentence, and has room for the next line's first word, was ended on purpose.
/// Lines wider than any page were not wrapped, so each of them is a paragraph.
final class WrappedLines {
  private static final int WIDEST_PAGE = 120;
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…:;][\"'”’»“)\\]]*", Pattern.DOTALL);

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final int width;

  private WrappedLines(int width) {
    this.width = width;
  }

  /// The paragraphs that `lines` form; none is empty.
  static List<String> joined(List<String> lines) {
    int width = lines.stream().mapToInt(String::length).max().orElse(0);
    if (width > WIDEST_PAGE) {
      return lines;
    }
    var wrapped = new WrappedLines(width);
    for (int i = 0; i < lines.size(); i++) {
      wrapped.add(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
    }
    return wrapped.paragraphs;
  }

  private void add(String line, String next) {
    boolean last = next.isEmpty();
    if (!last && BrokenWord.endsIn(line, next)) {
      paragraph.append(line, 0, line.length() - 1);
    } else {
      paragraph.append(line);
      if (last || endedOnPurpose(line, next)) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      } else {
        paragraph.append(line.endsWith("-") ? "" : " ");
      }
    }
  }

  private boolean endedOnPurpose(String line, String next) {
    int space = next.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    return SENTENCE_END.matcher(line).matches() && line.length() + 1 + word <= width;
  }
}
