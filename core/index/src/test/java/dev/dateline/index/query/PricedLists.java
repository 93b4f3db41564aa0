package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Lists in memory that cost what they would in DynamoDB, at so many bytes a posting: half a unit
/// for each started 4 KB that a query reads, and for a query that finds nothing.
final class PricedLists implements PostingLists {
  private static final int POSTING_BYTES = 350;
  private static final int BLOCK_BYTES = 4096;

  private final Map<Term, NavigableMap<Position, Posting>> lists = new HashMap<>();

  void add(Posting posting) {
    lists.computeIfAbsent(posting.term(), t -> new TreeMap<>()).put(posting.position(), posting);
  }

  /// The positions that are on the lists of all `names`, newest first.
  List<Position> shared(String... names) {
    var shared = new TreeSet<Position>(Comparator.reverseOrder());
    shared.addAll(lists.getOrDefault(Term.entity(names[0]), new TreeMap<>()).keySet());
    for (String name : names) {
      shared.retainAll(lists.getOrDefault(Term.entity(name), new TreeMap<>()).keySet());
    }
    return List.copyOf(shared);
  }

  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    var order = range.order();
    var list = lists.getOrDefault(term, new TreeMap<>());
    var inOrder = range.order() == SortOrder.OLDEST_FIRST ? list : list.descendingMap();
    var postings = new ArrayList<Posting>();
    var end = order.endOf(range.from(), range.to());
    for (Posting posting : inOrder.tailMap(start(range, order), true).values()) {
      if (order.isBefore(end, posting.position()) || !range.holds(posting.position())) {
        break;
      }
      if (postings.size() == limit) {
        return new PostingBatch(
            postings,
            range.after(postings.getLast().position()),
            units(postings),
            BLOCK_BYTES / POSTING_BYTES);
      }
      postings.add(posting);
    }
    return new PostingBatch(postings, null, units(postings), BLOCK_BYTES / POSTING_BYTES);
  }

  @Override
  public NavigableSet<YearMonth> months(MonthlyList monthly) {
    var months = new TreeSet<YearMonth>();
    lists.values().forEach(list -> months.add(YearMonth.from(list.firstKey().day())));
    months.removeIf(month -> !lists.containsKey(monthly.term(month)));
    return months;
  }

  @Override
  public Optional<IndexedArticle> article(ArticleId id) {
    return Optional.empty();
  }

  private static Position start(ScanRange range, SortOrder order) {
    ScanRange.Start start = range.start();
    if (start == null) {
      return order.startOf(range.from(), range.to());
    }
    return start.inclusive() ? start.position() : order.next(start.position());
  }

  private static double units(List<Posting> postings) {
    int bytes = Math.max(1, postings.size() * POSTING_BYTES);
    return Math.ceilDiv(bytes, BLOCK_BYTES) * 0.5;
  }
}
