package dev.dateline.index.query;

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
import java.util.Random;

/// Gives no more than a store may give: fewer postings than asked for, none at all with the promise
/// of more, or a promise of more that is not kept.
final class GrudgingLists implements PostingLists {
  private final PostingLists lists;
  private final Random random;

  GrudgingLists(PostingLists lists, long seed) {
    this.lists = lists;
    this.random = new Random(seed);
  }

  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    PostingBatch batch = lists.read(term, range, 1 + random.nextInt(limit));
    var postings = batch.postings();
    if (postings.isEmpty() || random.nextInt(4) > 0) {
      return batch;
    }
    int fewer = random.nextInt(postings.size());
    var given = postings.subList(0, fewer);
    return new PostingBatch(given, range.from(postings.get(fewer).position()), batch.readUnits());
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
