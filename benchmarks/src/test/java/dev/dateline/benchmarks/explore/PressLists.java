package dev.dateline.benchmarks.explore;

import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.benchmarks.generator.ArticleGenerator;
import dev.dateline.index.postings.ArticlePostings;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The lists of many generated articles, in memory: only where each article stands is kept, what a
/// posting carries is generated again. Reading costs what it does in DynamoDB, at 15 postings for
/// each 4 KB.
public final class PressLists implements PostingLists {
  private static final int PER_CHARGE = 15;
  private static final double CHARGE = 0.5;

  private final Map<Term, NavigableMap<Position, Integer>> lists = new HashMap<>();
  private final Map<ArticleId, Integer> numbers = new HashMap<>();
  private final NavigableSet<YearMonth> months = new TreeSet<>();

  private PressLists() {}

  /// The articles 0 to `count`.
  public static PressLists of(int count) {
    var lists = new PressLists();
    for (int number = 0; number < count; number++) {
      lists.add(number, ArticleGenerator.story(number).article());
    }
    return lists;
  }

  private void add(int number, Article article) {
    for (Posting posting : ArticlePostings.of(article)) {
      lists
          .computeIfAbsent(posting.term(), term -> new TreeMap<>())
          .put(posting.position(), number);
    }
    numbers.put(article.id(), number);
    months.add(YearMonth.from(article.document().date().day()));
  }

  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    var list = lists.getOrDefault(term, new TreeMap<>());
    var start = range.start();
    boolean forward = range.order() == SortOrder.OLDEST_FIRST;
    var inOrder = forward ? list : list.descendingMap();
    var rest = start == null ? inOrder : inOrder.tailMap(start.position(), true);
    var postings = new ArrayList<Posting>();
    for (var entry : rest.entrySet()) {
      Position position = entry.getKey();
      if (range.holds(position)) {
        postings.add(Posting.packed(term, position, () -> line(term, entry.getValue())));
      } else if (!postings.isEmpty()) {
        break;
      }
      if (postings.size() == limit) {
        return batch(postings, range.after(position));
      }
    }
    return batch(postings, null);
  }

  private static PostingBatch batch(List<Posting> postings, @Nullable ScanRange rest) {
    int charges = Math.max(1, Math.ceilDiv(postings.size(), PER_CHARGE));
    return new PostingBatch(postings, rest, charges * CHARGE, PER_CHARGE);
  }

  private static Payload line(Term term, int number) {
    return ArticlePostings.of(ArticleGenerator.story(number).article()).stream()
        .filter(posting -> posting.term().equals(term))
        .findFirst()
        .orElseThrow()
        .payload();
  }

  @Override
  public NavigableSet<YearMonth> months(MonthlyList monthly) {
    return new TreeSet<>(months);
  }

  @Override
  public Optional<IndexedArticle> article(ArticleId id) {
    return Optional.ofNullable(numbers.get(id))
        .map(number -> IndexedArticle.of(ArticleGenerator.story(number).article()));
  }
}
