package dev.dateline.index.protocol;

import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.ShardedReader;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.Term;
import java.time.Duration;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Optional;

/// A table in memory, written through [#index()] and read as the real one.
public final class InMemoryTable implements PostingLists {
  private final InMemoryRegisters registers = new InMemoryRegisters();
  private final Sharding sharding;

  /// An empty table with one partition for each term.
  public InMemoryTable() {
    this(Sharding.NONE);
  }

  /// An empty table.
  public InMemoryTable(Sharding sharding) {
    this.sharding = sharding;
  }

  /// Enters one posting as it is; one of a month's list also makes the month known.
  public InMemoryTable add(Posting posting) {
    if (posting.term().equals(Term.month(YearMonth.from(posting.position().day())))) {
      registers.add(MonthlyList.ARTICLES, YearMonth.from(posting.position().day()));
    }
    String partition = sharding.partition(posting.term(), posting.position().id());
    registers.write(new Item.Listed(partition, posting, Sequencer.BEFORE_ALL));
    return this;
  }

  /// Enters an article with all its postings, in place of what has its id.
  public InMemoryTable add(Article article) {
    index().put(article, Sequencer.BEFORE_ALL);
    return this;
  }

  /// The port through which this table is written.
  public SequencedIndex index() {
    return index(ArrivalLists.NONE);
  }

  /// The port through which this table is written, which also keeps the lists in `arrivals`.
  public SequencedIndex index(ArrivalLists arrivals) {
    var timing = Timing.within(() -> Duration.ofSeconds(10));
    return new SequencedIndex(registers, sharding, new Parallel(1), timing, arrivals);
  }

  /// This table as the contract of all tables uses it.
  public TestTable asTestTable() {
    return new TestTable(registers, this, sharding);
  }

  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    return new ShardedReader(registers, sharding).read(term, range, limit);
  }

  @Override
  public NavigableSet<YearMonth> months(MonthlyList lists) {
    return registers.months(lists);
  }

  @Override
  public Optional<IndexedArticle> article(ArticleId id) {
    return registers.article(id);
  }
}
