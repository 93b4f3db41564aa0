package dev.dateline.index.postings;

import dev.dateline.articles.Article;
import dev.dateline.articles.Span;
import java.util.List;

/// The text of an article. It is the payload of the article's posting on the list of the texts of
/// its month, so it is written, replaced and removed together with all other postings.
///
/// @param text what all offsets of the article refer to
/// @param sentences its sentences
/// @param isCut whether this is only the beginning, since the text is too long to be stored whole
public record ArticleText(String text, List<Span> sentences, boolean isCut) implements Payload {
  /// The maximum length in UTF-16 units; names are recognized in the same part of a text.
  static final int LONGEST = 500_000;

  public ArticleText {
    sentences = List.copyOf(sentences);
  }

  /// The text of `article`.
  public static ArticleText of(Article article) {
    var whole =
        new ArticleText(article.document().text(), article.recognition().sentences(), false);
    return whole.cut(LONGEST);
  }

  /// The first `length` UTF-16 units of this, or one less where that would split a character; this
  /// if it is not longer.
  public ArticleText cut(int length) {
    if (text.length() <= length) {
      return this;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    var whole = sentences.stream().filter(sentence -> sentence.end() <= end).toList();
    return new ArticleText(text.substring(0, end), whole, true);
  }
}
