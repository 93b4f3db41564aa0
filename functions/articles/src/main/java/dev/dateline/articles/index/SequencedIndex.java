package dev.dateline.articles.index;

import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Upload;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.articles.postings.PostingLists.Unavailable;
import dev.dateline.articles.postings.Sharding;

/// The index over a store that knows nothing but single items, each written on a condition.
///
/// Each id has a *head*, which says what the newest event wants and which postings have to go for
/// it. A writer first replaces the head, if no later event has; then writes all postings and
/// tombstones at once, each under the head's clock; last the commit record, under the same clock.
/// So whoever finds a head without its commit record knows that something may be missing, and what;
/// and whoever is late finds later clocks everywhere.
public final class SequencedIndex implements ArticleIndex {
  private final Writing writing;

  /// An index over `registers`.
  ///
  /// @param writers how many items of an article are written at once
  public SequencedIndex(Registers registers, Sharding sharding, Parallel writers, Timing timing) {
    this.writing = new Writing(registers, sharding, writers, timing, new KnownMonths(registers));
  }

  @Override
  public Outcome put(Article article, Sequencer sequencer) {
    return enter(new Event(article.id(), Content.of(article), sequencer));
  }

  @Override
  public Outcome remove(ArticleId id, Sequencer sequencer) {
    return enter(new Event(id, Content.removed(), sequencer));
  }

  @Override
  public Outcome reject(Upload upload, Rejection rejection, Sequencer sequencer) {
    var id = ArticleId.of(upload.bucket(), upload.key());
    return enter(new Event(id, Content.rejected(upload, rejection), sequencer));
  }

  private Outcome enter(Event event) {
    var patience = Patience.of(writing.timing());
    for (int lost = 0; ; lost++) {
      var outcome = new Attempt(writing, event, patience).outcome();
      if (outcome.isPresent()) {
        return outcome.get();
      }
      patience.await(
          lost, new Unavailable("other writers of " + event.id() + " were faster", null));
    }
  }
}
