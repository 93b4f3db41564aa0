package dev.dateline.index.postings;

import dev.dateline.articles.Excerpt;
import dev.dateline.articles.Span;

/// A sentence of an article with something to mark in it, such as the first mention of an entity.
///
/// @param text the sentence, shortened for display
/// @param sentence the whole sentence in the article's text
/// @param mention what to mark: the name, or what a search found, in the article's text
public record Snippet(String text, Span sentence, Span mention) {
  /// The maximum length of [#text()] in UTF-16 units. Every posting of a name carries a snippet, so
  /// this determines the cost of storage.
  public static final int LONGEST = 160;

  /// The snippet of the name at `mention` in the sentence at `sentence` of `article`; of a long
  /// sentence, the part that contains the name.
  ///
  /// @param bytes the maximum length of its text in UTF-8
  public static Snippet of(String article, Span sentence, Span mention, int bytes) {
    boolean whole = sentence.end() - sentence.start() <= LONGEST;
    boolean early = mention.end() - sentence.start() <= LONGEST / 2;
    String text =
        whole || early
            ? Excerpt.cut(sentence.in(article), LONGEST)
            : around(mention, sentence, article);
    return new Snippet(Excerpt.cut(text, LONGEST, bytes), sentence, mention);
  }

  private static String around(Span mention, Span sentence, String article) {
    int before = Math.max(sentence.start(), mention.start() - LONGEST / 3);
    int space = article.indexOf(' ', before);
    int start = space >= 0 && space < mention.start() ? space + 1 : mention.start();
    int end = Math.max(sentence.end(), mention.end());
    return "…" + Excerpt.cut(article.substring(start, end), LONGEST - 1);
  }
}
