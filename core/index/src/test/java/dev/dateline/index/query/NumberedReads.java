package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// Lists that report the number of each read, from 1, before it is made.
record NumberedReads(PostingLists lists, AtomicInteger reads, IntConsumer before)
    implements PostingLists {
  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    before.accept(reads.incrementAndGet());
    return lists.read(term, range, limit);
  }

  @Override
  public PostingBatch at(Term term, List<Position> positions) {
    before.accept(reads.incrementAndGet());
    return lists.at(term, positions);
  }

  @Override
  public NavigableSet<YearMonth> months(MonthlyList monthly) {
    return lists.months(monthly);
  }

  @Override
  public Optional<IndexedArticle> article(ArticleId id) {
    return lists.article(id);
  }
}
