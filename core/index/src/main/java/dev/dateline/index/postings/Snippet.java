package dev.dateline.index.postings;

import dev.dateline.articles.Excerpt;
import dev.dateline.articles.Span;
import java.util.Optional;

/// A sentence of an article with something to mark in it, such as the first mention of an entity.
///
/// @param text the sentence, shortened for display
/// @param sentence the whole sentence in the article's text
/// @param mention what to mark: the name, or what a search found, in the article's text
/// @param found the words at `mention`; empty if they are unknown, as they are not stored
public record Snippet(String text, Span sentence, Span mention, String found) {
  /// The maximum length of [#text()] in UTF-16 units. Every posting of a name carries a snippet, so
  /// this determines the cost of storage.
  public static final int LONGEST = 160;

  /// The most units before the mention if the beginning of the sentence is cut off, with the
  /// ellipsis that replaces it.
  static final int MOST_BEFORE = LONGEST / 3;

  /// A snippet as it is stored.
  public Snippet(String text, Span sentence, Span mention) {
    this(text, sentence, mention, "");
  }

  /// The snippet of the name at `mention` in the sentence at `sentence` of `article`; of a long
  /// sentence, the part that contains the name.
  ///
  /// @param bytes the maximum length of its text in UTF-8
  public static Snippet of(String article, Span sentence, Span mention, int bytes) {
    String text =
        beginsWithSentence(sentence, mention)
            ? Excerpt.cut(sentence.in(article), LONGEST)
            : around(mention, sentence, article);
    return new Snippet(Excerpt.cut(text, LONGEST, bytes), sentence, mention);
  }

  /// The same with the words at `mention` in `article`.
  public Snippet quoting(String article) {
    return new Snippet(text, sentence, mention, mention.in(article));
  }

  /// Where the mention is in [#text()].
  ///
  /// @param name the name that is mentioned, if it is known; otherwise empty
  /// @return empty if the mention was cut off, or if it cannot be determined
  public Optional<Span> highlight(String name) {
    return Highlight.of(this, found.isEmpty() ? name : found);
  }

  /// Whether the text begins where the sentence does.
  boolean beginsWithSentence() {
    return beginsWithSentence(sentence, mention);
  }

  private static boolean beginsWithSentence(Span sentence, Span mention) {
    boolean whole = sentence.end() - sentence.start() <= LONGEST;
    boolean early = mention.end() - sentence.start() <= LONGEST / 2;
    return whole || early;
  }

  private static String around(Span mention, Span sentence, String article) {
    int before = Math.max(sentence.start(), mention.start() - MOST_BEFORE);
    int space = article.indexOf(' ', before);
    int start = space >= 0 && space < mention.start() ? space + 1 : mention.start();
    int end = Math.max(sentence.end(), mention.end());
    return "…" + Excerpt.cut(article.substring(start, end), LONGEST - 1);
  }
}
