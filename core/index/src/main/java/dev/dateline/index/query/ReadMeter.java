package dev.dateline.index.query;

import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;

/// Reads posting lists and records the cost.
final class ReadMeter {
  private final PostingLists lists;
  private final double bound;
  private final Set<Term> terms = new HashSet<>();
  private double consumed;
  private double opening;
  private int requests;
  private int postings;
  private int perCharge = ReadSize.SMALLEST;
  private double outlook = Double.POSITIVE_INFINITY;

  /// A meter with a budget of `bound` read units.
  ReadMeter(PostingLists lists, double bound) {
    this.lists = lists;
    this.bound = bound;
  }

  PostingBatch read(Term term, ScanRange range, int limit) {
    PostingBatch batch = lists.read(term, range, limit);
    consumed += batch.readUnits();
    requests++;
    postings += batch.postings().size();
    terms.add(term);
    perCharge = batch.perCharge() > 0 ? batch.perCharge() : perCharge;
    return batch;
  }

  NavigableSet<YearMonth> months(MonthlyList monthly) {
    return lists.months(monthly);
  }

  /// Records that the reads so far yielded `lines` of the requested lines.
  void found(int lines, int requested) {
    outlook = (requested - lines) / (double) lines;
  }

  /// How many more postings the rest of the page likely needs for each one read so far; infinite
  /// before the first line is found.
  double outlook() {
    return outlook;
  }

  /// How many postings the smallest charge covers, estimated from the last read.
  int perCharge() {
    return perCharge;
  }

  /// The number of reads.
  int requests() {
    return requests;
  }

  /// The number of postings read.
  int postings() {
    return postings;
  }

  /// The number of different lists read.
  int lists() {
    return terms.size();
  }

  /// Excludes what was read so far from the budget: it was the cost of opening the lists.
  void open() {
    opening = consumed;
  }

  boolean exhausted() {
    return consumed - opening >= bound;
  }

  /// DynamoDB read request units consumed so far.
  double consumed() {
    return consumed;
  }
}
