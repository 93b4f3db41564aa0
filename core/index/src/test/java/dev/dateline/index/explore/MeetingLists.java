package dev.dateline.index.explore;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Lists of which none can be read before reading all of `terms` has begun.
final class MeetingLists implements PostingLists {
  private final PostingLists lists;
  private final Map<Term, Boolean> terms = new ConcurrentHashMap<>();
  private final CyclicBarrier all;

  MeetingLists(PostingLists lists, Term... terms) {
    this.lists = lists;
    this.all = new CyclicBarrier(terms.length);
    for (Term term : terms) {
      this.terms.put(term, true);
    }
  }

  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    if (terms.remove(term) != null) {
      await();
    }
    return lists.read(term, range, limit);
  }

  private void await() {
    try {
      all.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new AssertionError("the other lists were not read at the same time", e);
    }
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
