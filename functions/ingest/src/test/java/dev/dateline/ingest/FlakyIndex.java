package dev.dateline.ingest;

import dev.dateline.articles.Article;
import dev.dateline.articles.Unavailable;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.ForwardingIndex;
import dev.dateline.index.protocol.Sequencer;
import java.util.HashSet;
import java.util.function.Predicate;

/// An index that sometimes fails to store articles.
final class FlakyIndex extends ForwardingIndex {
  private final Predicate<String> fails;

  /// Fails to store the articles under the keys that `fails` accepts.
  FlakyIndex(ArticleIndex index, Predicate<String> fails) {
    super(index);
    this.fails = fails;
  }

  /// Fails once for every key that contains `part`.
  static FlakyIndex over(ArticleIndex index, String part) {
    var failed = new HashSet<String>();
    return new FlakyIndex(index, key -> key.contains(part) && failed.add(key));
  }

  @Override
  public Outcome put(Article article, Sequencer sequencer) {
    if (fails.test(article.upload().key())) {
      throw new Unavailable("the table is throttled", new IllegalStateException());
    }
    return super.put(article, sequencer);
  }
}
