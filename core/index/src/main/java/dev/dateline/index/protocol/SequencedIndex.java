package dev.dateline.index.protocol;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Upload;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.ArticlePostings;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Sharding;
import java.util.List;
import java.util.function.Function;

/// The index over a store that offers only conditional writes of single items.
///
/// Each id has a *head*, which records what the newest event wants and which postings are stale. A
/// writer first replaces the head, unless a later event already has; then writes all postings and
/// tombstones in parallel under the head's clock; and finally the commit record under the same
/// clock. A head without a matching commit record therefore shows that items may be missing, and
/// which; and a late writer finds later clocks everywhere.
///
/// Each article of an archive has its own head. The archive's head lists them and is replaced
/// first; then its articles are written, and those of earlier contents removed, as if by events
/// with the clock of the archive's items. A writer must win the archive's head before it writes any
/// article, and whoever completes the archive completes all of its articles.
public final class SequencedIndex implements ArticleIndex {
  private final WriteContext context;
  private final Function<Article, List<Posting>> postings;

  /// An index over `registers` that stores the texts of articles.
  ///
  /// @param writers writes the items of an article, or the articles of an archive, in parallel
  public SequencedIndex(Registers registers, Sharding sharding, Parallel writers, Timing timing) {
    this(registers, sharding, writers, timing, ArrivalLists.NONE);
  }

  /// An index over `registers` that also keeps the lists in `arrivals`.
  ///
  /// @param writers writes the items of an article, or the articles of an archive, in parallel
  public SequencedIndex(
      Registers registers,
      Sharding sharding,
      Parallel writers,
      Timing timing,
      ArrivalLists arrivals) {
    this(
        new WriteContext(
            registers, sharding, writers, timing, new MonthRegistrar(registers), arrivals),
        ArticlePostings::of);
  }

  private SequencedIndex(WriteContext context, Function<Article, List<Posting>> postings) {
    this.context = context;
    this.postings = postings;
  }

  /// This index, but without storing texts. Texts that are already stored are removed when their
  /// articles are indexed again.
  public SequencedIndex withoutTexts() {
    return new SequencedIndex(context, ArticlePostings::withoutText);
  }

  @Override
  public Outcome put(Article article, Sequencer sequencer) {
    return apply(article.id(), content(article), sequencer);
  }

  @Override
  public Outcome put(Archive archive, Sequencer sequencer) {
    return apply(idOf(archive.upload()), IndexedContent.of(archive, this::content), sequencer);
  }

  @Override
  public Outcome remove(ArticleId id, Sequencer sequencer) {
    return apply(id, IndexedContent.removed(), sequencer);
  }

  @Override
  public Outcome reject(Upload upload, Rejection rejection, Sequencer sequencer) {
    return apply(idOf(upload), IndexedContent.rejected(upload, rejection), sequencer);
  }

  @Override
  public Outcome giveUp(Upload upload, Rejection rejection, Sequencer sequencer) {
    var content = IndexedContent.rejected(upload, rejection);
    var event = new Event(idOf(upload), content, sequencer, null, Event.Yielding.COMPLETE, null);
    return context.apply(event, Backoff.of(context.timing()));
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

  private IndexedContent content(Article article) {
    return IndexedContent.of(article, postings.apply(article), context.arrivals());
  }

  private static ArticleId idOf(Upload upload) {
    return ArticleId.of(upload.bucket(), upload.key());
  }

  private Outcome apply(ArticleId id, IndexedContent content, Sequencer clock) {
    var expires = content.isNothing() ? context.in(WriteContext.REMOVAL_LIFETIME) : null;
    var event = new Event(id, content, clock, expires);
    return context.apply(event, Backoff.of(context.timing()));
  }
}
