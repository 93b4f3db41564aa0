package dev.dateline.lookup;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.store.NameStore;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.InMemoryTable;
import dev.dateline.index.protocol.Register;
import dev.dateline.index.query.UploadFinder;
import dev.dateline.index.watch.InMemoryWatches;
import dev.dateline.index.watch.WatchStore;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/// Lists that report what reading them costs; other reads cost the minimum.
record MeteredLists(PostingLists lists, DoubleConsumer units) implements PostingLists {
  private static final double LEAST = 0.5;

  /// Ports to `lists` and to a directory that is kept in `names`.
  static Ports.Opener ports(PostingLists lists, NameStore names) {
    return ports(lists, names, new InMemoryWatches());
  }

  /// Ports to `lists`, to a directory that is kept in `names`, and to `watches`.
  static Ports.Opener ports(PostingLists lists, NameStore names, WatchStore watches) {
    return units -> {
      var counted = new MeteredLists(lists, units);
      var uploads = new UploadFinder(SampleArchive.BUCKET, id -> counted.register(id), counted);
      return new Ports(counted, NameDirectory.of(names, counted), uploads, watches);
    };
  }

  /// What a table in memory knows of `id`.
  private Register register(ArticleId id) {
    units.accept(1);
    return lists instanceof InMemoryTable table
        ? table.asTestTable().registers().read(id)
        : Register.EMPTY;
  }

  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    var batch = lists.read(term, range, limit);
    units.accept(batch.readUnits());
    return batch;
  }

  @Override
  public NavigableSet<YearMonth> months(MonthlyList monthly) {
    units.accept(LEAST);
    return lists.months(monthly);
  }

  @Override
  public List<IndexedArticle> articles(Collection<ArticleId> ids) {
    units.accept(LEAST * ids.size());
    return lists.articles(ids);
  }

  @Override
  public Optional<IndexedArticle> article(ArticleId id) {
    units.accept(LEAST);
    return lists.article(id);
  }
}
