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

/// Iterates over the keys of all articles and rejections in the index, one monthly list after the
/// other.
final class IndexedKeys {
  private static final ScanRange ALWAYS =
      ScanRange.of(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31), SortOrder.OLDEST_FIRST);
  private static final int BATCH_SIZE = 250;

  private final PostingLists lists;

  IndexedKeys(PostingLists lists) {
    this.lists = lists;
  }

  /// A key and the id of the article or rejection listed under it.
  record IndexedKey(String key, ArticleId id) {}

  /// Consecutive keys, possibly with duplicates.
  ///
  /// @param end the mark of the next batch; null after the last one
  /// @param share the part of the index before this batch, from 0 to 1
  record KeyBatch(List<IndexedKey> keys, @Nullable String end, double share) {}

  /// Reads the batch at `mark`.
  ///
  /// @param mark the name of a list, followed, unless the batch starts the list, by a space and the
  ///   position of the previous posting; empty for the first list
  KeyBatch after(String mark) {
    List<Term> all = terms();
    int at = indexOf(mark, all);
    if (at >= all.size()) {
      return new KeyBatch(List.of(), null, 1);
    }
    Term term = all.get(at);
    PostingBatch postings = lists.read(term, range(mark, term), BATCH_SIZE);
    var keys =
        postings.postings().stream()
            .map(posting -> new IndexedKey(posting.key(), posting.position().id()))
            .toList();
    return new KeyBatch(keys, end(postings, at, all), (double) at / all.size());
  }

  private List<Term> terms() {
    var terms = new ArrayList<Term>();
    for (MonthlyList monthly : MonthlyList.values()) {
      lists.months(monthly).forEach(month -> terms.add(monthly.term(month)));
    }
    return terms;
  }

  /// Finds the list by name, since months may have been added in the meantime.
  private static int indexOf(String mark, List<Term> terms) {
    String name = mark.split(" ", 2)[0];
    int at = 0;
    while (at < terms.size() && !name.isEmpty() && !terms.get(at).value().equals(name)) {
      at++;
    }
    return at;
  }

  private static ScanRange range(String mark, Term term) {
    return mark.length() <= term.value().length()
        ? ALWAYS
        : Position.parse(mark.substring(term.value().length() + 1))
            .map(ALWAYS::after)
            .orElseThrow(() -> new IllegalArgumentException("not a mark in the index: " + mark));
  }

  private static @Nullable String end(PostingBatch postings, int at, List<Term> terms) {
    ScanRange rest = postings.resume();
    if (rest != null && rest.start() != null) {
      return terms.get(at).value() + " " + rest.start().position().key();
    }
    return at + 1 < terms.size() ? terms.get(at + 1).value() : null;
  }
}
