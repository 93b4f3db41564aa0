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

/// Reads posting lists and keeps account of what that consumed.
final class ReadMeter {
  private final PostingLists lists;
  private final double bound;
  private final Set<Term> terms = new HashSet<>();
  private double consumed;
  private int requests;
  private int postings;
  private int perCharge = ReadSize.SMALLEST;
  private double outlook = Double.POSITIVE_INFINITY;

  /// A meter that is exhausted once `bound` read units are consumed.
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

  /// Notes that what was read so far has so many of the lines that are wanted.
  void found(int lines, int wanted) {
    outlook = (wanted - lines) / (double) lines;
  }

  /// How many more postings the rest of the page likely takes for each that it took so far;
  /// infinite before the first line is found.
  double outlook() {
    return outlook;
  }

  /// How many postings the smallest charge covers, judged by those that were read last.
  int perCharge() {
    return perCharge;
  }

  /// How many times a list was read.
  int requests() {
    return requests;
  }

  /// How many postings were read.
  int postings() {
    return postings;
  }

  /// How many lists were read.
  int lists() {
    return terms.size();
  }

  boolean exhausted() {
    return consumed >= bound;
  }

  /// DynamoDB's read request units so far.
  double consumed() {
    return consumed;
  }
}
