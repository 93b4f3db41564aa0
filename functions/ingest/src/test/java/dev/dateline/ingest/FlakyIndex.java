package dev.dateline.ingest;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Unavailable;
import dev.dateline.articles.Upload;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.Sequencer;
import java.util.HashSet;
import java.util.function.Predicate;

/// An index that sometimes fails to store articles.
///
/// @param fails whether storing the article under a key fails
record FlakyIndex(ArticleIndex index, Predicate<String> fails) implements ArticleIndex {
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
    return index.put(article, sequencer);
  }

  @Override
  public Outcome put(Archive archive, Sequencer sequencer) {
    return index.put(archive, sequencer);
  }

  @Override
  public Outcome remove(ArticleId id, Sequencer sequencer) {
    return index.remove(id, sequencer);
  }

  @Override
  public Outcome reject(Upload upload, Rejection rejection, Sequencer sequencer) {
    return index.reject(upload, rejection, sequencer);
  }

  @Override
  public Outcome giveUp(Upload upload, Rejection rejection, Sequencer sequencer) {
    return index.giveUp(upload, rejection, sequencer);
  }

  @Override
  public void doubt(ArticleId id) {
    index.doubt(id);
  }

  @Override
  public Sequencer sequencerForRescan(ArticleId id) {
    return index.sequencerForRescan(id);
  }
}
