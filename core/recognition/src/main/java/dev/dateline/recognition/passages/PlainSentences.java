package dev.dateline.recognition.passages;

import dev.dateline.articles.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits a text into sentences by the JDK's rules: enough for snippets and headlines in languages
/// whose names are not recognized.
public final class PlainSentences {
  private PlainSentences() {}

  /// The sentences of `text`, without the spaces around them.
  ///
  /// @param language an ISO 639 code
  public static List<Span> of(String text, String language) {
    var sentences = new ArrayList<Span>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      addLine(sentences, line, start, language);
      start += line.length() + 1;
    }
    return sentences;
  }

  private static void addLine(List<Span> sentences, String line, int offset, String language) {
    if (line.isBlank()) {
      return;
    }
    var breaks = BreakIterator.getSentenceInstance(Locale.of(language));
    breaks.setText(line);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      add(sentences, line.substring(start, end), offset + start);
      start = end;
    }
  }

  private static void add(List<Span> sentences, String sentence, int offset) {
    int blanks = sentence.length() - sentence.stripLeading().length();
    String words = sentence.strip();
    if (!words.isEmpty()) {
      sentences.add(new Span(offset + blanks, offset + blanks + words.length()));
    }
  }
}
