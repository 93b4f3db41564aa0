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

/// Lists that charge dearly for each posting, so that a small archive is sampled as a large one
/// would be.
///
/// @param price the read units of a posting
record CostlyLists(PostingLists lists, double price) implements PostingLists {
  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    var batch = lists.read(term, range, limit);
    double units = price * Math.max(1, batch.postings().size());
    return new PostingBatch(batch.postings(), batch.resume(), units, 1);
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
