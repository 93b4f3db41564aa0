package dev.dateline.page;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/// Lists that say that reading them costs more than it does, so that a small archive is sampled as
/// a large one would be.
///
/// @param times how much more
record CostlyLists(PostingLists lists, int times) implements PostingLists {
  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    var batch = lists.read(term, range, limit);
    return new PostingBatch(
        batch.postings(), batch.resume(), batch.readUnits() * times, batch.perCharge());
  }

  @Override
  public NavigableSet<YearMonth> months(MonthlyList monthly) {
    return lists.months(monthly);
  }

  @Override
  public List<IndexedArticle> articles(Collection<ArticleId> ids) {
    return lists.articles(ids);
  }

  @Override
  public Optional<IndexedArticle> article(ArticleId id) {
    return lists.article(id);
  }
}
