package dev.dateline.index.protocol;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Upload;

/// An index that forwards each call to another one: the basis of indexes that add something to some
/// of the calls.
public abstract class ForwardingIndex implements ArticleIndex {
  private final ArticleIndex index;

  /// Forwards to `index`.
  protected ForwardingIndex(ArticleIndex index) {
    this.index = index;
  }

  @Override
  public Outcome put(Article article, Sequencer sequencer) {
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
