package dev.dateline.articles.query;

import dev.dateline.articles.postings.Monthly;
import dev.dateline.articles.postings.PostingLists;
import dev.dateline.articles.postings.Slice;
import dev.dateline.articles.postings.Stretch;
import dev.dateline.articles.postings.Term;
import java.time.YearMonth;
import java.util.NavigableSet;

/// Reads posting lists and keeps account of what that consumed.
final class ReadMeter {
  private final PostingLists lists;
  private final double bound;
  private double consumed;

  /// A meter that is exhausted once `bound` read units are consumed.
  ReadMeter(PostingLists lists, double bound) {
    this.lists = lists;
    this.bound = bound;
  }

  Slice read(Term term, Stretch stretch, int limit) {
    Slice slice = lists.read(term, stretch, limit);
    consumed += slice.readUnits();
    return slice;
  }

  NavigableSet<YearMonth> months(Monthly monthly) {
    return lists.months(monthly);
  }

  boolean exhausted() {
    return consumed >= bound;
  }

  /// DynamoDB's read request units so far.
  double consumed() {
    return consumed;
  }
}
