package dev.dateline.operations.reconcile;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The keys of all articles and rejections in the index, list after list.
final class IndexedKeys {
  private static final ScanRange ALWAYS =
      ScanRange.of(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31), SortOrder.OLDEST_FIRST);
  private static final int AT_ONCE = 250;

  private final PostingLists lists;

  IndexedKeys(PostingLists lists) {
    this.lists = lists;
  }

  /// A key, and the id of the article or rejection that is listed.
  record Listed(String key, ArticleId id) {}

  /// Some keys, of which several may be the same.
  ///
  /// @param end where the rest begins; null where there is none
  record Batch(List<Listed> keys, @Nullable String end, double share) {}

  /// The keys that follow.
  ///
  /// @param mark where they begin: the name of a list and, where it is not at the beginning, a
  ///   space and the position of the posting before
  Batch after(String mark) {
    List<Term> all = terms();
    int at = place(mark, all);
    if (at >= all.size()) {
      return new Batch(List.of(), null, 1);
    }
    Term term = all.get(at);
    PostingBatch slice = lists.read(term, stretch(mark, term), AT_ONCE);
    var keys =
        slice.postings().stream()
            .map(posting -> new Listed(posting.line().key(), posting.position().id()))
            .toList();
    return new Batch(keys, end(slice, at, all), (double) at / all.size());
  }

  private List<Term> terms() {
    var terms = new ArrayList<Term>();
    for (MonthlyList monthly : MonthlyList.values()) {
      lists.months(monthly).forEach(month -> terms.add(monthly.term(month)));
    }
    return terms;
  }

  /// A month may have been added since: the list is found by its name.
  private static int place(String mark, List<Term> terms) {
    String name = mark.split(" ", 2)[0];
    int at = 0;
    while (at < terms.size() && !name.isEmpty() && !terms.get(at).value().equals(name)) {
      at++;
    }
    return at;
  }

  private static ScanRange stretch(String mark, Term term) {
    return mark.length() <= term.value().length()
        ? ALWAYS
        : Position.parse(mark.substring(term.value().length() + 1))
            .map(ALWAYS::after)
            .orElseThrow(() -> new IllegalArgumentException("no mark of the index: " + mark));
  }

  private static @Nullable String end(PostingBatch slice, int at, List<Term> terms) {
    ScanRange rest = slice.resume();
    if (rest != null && rest.start() != null) {
      return terms.get(at).value() + " " + rest.start().position().key();
    }
    return at + 1 < terms.size() ? terms.get(at + 1).value() : null;
  }
}
