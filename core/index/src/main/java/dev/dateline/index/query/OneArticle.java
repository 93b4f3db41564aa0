package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An index of one article, in memory. A query finds the article here if and only if it finds it in
/// the index of all articles.
public record OneArticle(Map<Term, Posting> postings) implements PostingLists {
  public OneArticle {
    postings = Map.copyOf(postings);
  }

  /// @param postings of the article, each of another term
  public static OneArticle of(List<Posting> postings) {
    return new OneArticle(
        postings.stream().collect(Collectors.toMap(Posting::term, Function.identity())));
  }

  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    @Nullable Posting posting = postings.get(term);
    boolean isFound = posting != null && range.holds(posting.position());
    return new PostingBatch(isFound ? List.of(posting) : List.of(), null, 0);
  }

  @Override
  public NavigableSet<YearMonth> months(MonthlyList lists) {
    var months = new TreeSet<YearMonth>();
    postings.values().forEach(posting -> months.add(YearMonth.from(posting.position().day())));
    return months;
  }

  @Override
  public Optional<IndexedArticle> article(ArticleId id) {
    return Optional.empty();
  }
}
