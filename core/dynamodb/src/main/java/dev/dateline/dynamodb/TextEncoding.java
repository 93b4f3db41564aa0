package dev.dateline.dynamodb;

import dev.dateline.articles.Span;
import dev.dateline.index.postings.ArticleText;
import java.util.ArrayList;
import java.util.List;

/// Encodes the fields of an article's text: the text, whether it is cut, and its sentences, each as
/// the gap before it and its length.
final class TextEncoding {
  private static final int WHOLE = 0;
  private static final int CUT = 1;

  private TextEncoding() {}

  static void write(ArticleText text, PackedWriter out) {
    out.string(text.text()).number(text.isCut() ? CUT : WHOLE).number(text.sentences().size());
    int end = 0;
    for (Span sentence : text.sentences()) {
      out.signed((long) sentence.start() - end).number(sentence.end() - sentence.start());
      end = sentence.end();
    }
  }

  static ArticleText read(PackedReader in) {
    String text = in.string();
    boolean isCut = in.integer() == CUT;
    return new ArticleText(text, sentences(in), isCut);
  }

  private static List<Span> sentences(PackedReader in) {
    int count = in.integer();
    var sentences = new ArrayList<Span>(count);
    int end = 0;
    for (int i = 0; i < count; i++) {
      int start = end + Math.toIntExact(in.signed());
      end = start + in.integer();
      sentences.add(new Span(start, end));
    }
    return sentences;
  }
}
