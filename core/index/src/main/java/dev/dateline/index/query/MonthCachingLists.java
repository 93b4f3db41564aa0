package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Term;
import dev.dateline.index.postings.TextBatch;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

/// Posting lists that read the registered months only once.
final class MonthCachingLists implements PostingLists {
  private final PostingLists lists;
  private final Map<MonthlyList, NavigableSet<YearMonth>> months =
      Collections.synchronizedMap(new EnumMap<>(MonthlyList.class));

  MonthCachingLists(PostingLists lists) {
    this.lists = lists;
  }

  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    return lists.read(term, range, limit);
  }

  @Override
  public PostingBatch positions(Term term, ScanRange range, int limit) {
    return lists.positions(term, range, limit);
  }

  @Override
  public PostingBatch at(Term term, List<Position> positions) {
    return lists.at(term, positions);
  }

  @Override
  public NavigableSet<YearMonth> months(MonthlyList monthly) {
    return months.computeIfAbsent(monthly, lists::months);
  }

  @Override
  public TextBatch texts(Collection<Position> positions) {
    return lists.texts(positions);
  }

  @Override
  public Optional<IndexedArticle> article(ArticleId id) {
    return lists.article(id);
  }
}
