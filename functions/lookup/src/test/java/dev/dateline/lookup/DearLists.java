package dev.dateline.lookup;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Optional;

/// Lists that charge as much for each read as if it had skipped many postings.
///
/// @param price the read units of a read
record DearLists(PostingLists lists, double price) implements PostingLists {
  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    var batch = lists.read(term, range, limit);
    return new PostingBatch(batch.postings(), batch.resume(), price, 1);
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
