package dev.dateline.index.protocol;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Upload;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.Sharding;

/// The index over a store that knows nothing but single items, each written on a condition.
///
/// Each id has a *head*, which says what the newest event wants and which postings have to go for
/// it. A writer first replaces the head, if no later event has; then writes all postings and
/// tombstones at once, each under the head's clock; last the commit record, under the same clock.
/// So whoever finds a head without its commit record knows that something may be missing, and what;
/// and whoever is late finds later clocks everywhere.
///
/// Each article of an archive has a head as well. The archive's own head has the list of them, and
/// is replaced before any of them is: they are then entered, and those of former contents removed,
/// each as by an event of the clock of the archive's items. So nobody writes one of them who has
/// not first got past the archive's head, and whoever finishes the archive finishes all of them.
public final class SequencedIndex implements ArticleIndex {
  private final WriteContext context;

  /// An index over `registers`.
  ///
  /// @param writers how many items of an article, or articles of an archive, are written at once
  public SequencedIndex(Registers registers, Sharding sharding, Parallel writers, Timing timing) {
    this.context = new WriteContext(registers, sharding, writers, timing, new KnownMonths(registers));
  }

  @Override
  public Outcome put(Article article, Sequencer sequencer) {
    return enter(article.id(), IndexedContent.of(article), sequencer);
  }

  @Override
  public Outcome put(Archive archive, Sequencer sequencer) {
    return enter(idOf(archive.upload()), IndexedContent.of(archive), sequencer);
  }

  @Override
  public Outcome remove(ArticleId id, Sequencer sequencer) {
    return enter(id, IndexedContent.removed(), sequencer);
  }

  @Override
  public Outcome reject(Upload upload, Rejection rejection, Sequencer sequencer) {
    return enter(idOf(upload), IndexedContent.rejected(upload, rejection), sequencer);
  }

  @Override
  public Outcome giveUp(Upload upload, Rejection rejection, Sequencer sequencer) {
    var content = IndexedContent.rejected(upload, rejection);
    var event = new Event(idOf(upload), content, sequencer, null, true);
    return context.enter(event, Backoff.of(context.timing()));
  }

  @Override
  public void doubt(ArticleId id) {
    new Doubt(context, Backoff.of(context.timing())).cast(id);
  }

  @Override
  public Sequencer sequencerForRescan(ArticleId id) {
    var backoff = Backoff.of(context.timing());
    return backoff.retry(() -> context.registers().read(id)).nextTick();
  }

  private static ArticleId idOf(Upload upload) {
    return ArticleId.of(upload.bucket(), upload.key());
  }

  private Outcome enter(ArticleId id, IndexedContent content, Sequencer clock) {
    var expires = content.isNothing() ? context.in(WriteContext.REMOVALS_LAST) : null;
    var event = new Event(id, content, clock, expires);
    return context.enter(event, Backoff.of(context.timing()));
  }
}
