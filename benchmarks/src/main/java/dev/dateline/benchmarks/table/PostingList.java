package dev.dateline.benchmarks.table;

import dev.dateline.benchmarks.report.Measurements;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A posting list, newest first, in pages of 25.
final class PostingList {
  private static final int PAGE = 25;
  private static final int BATCH_SIZE = 1000;
  private static final int WARMUP_READS = 200;
  private static final int READS = 200;
  private static final double NANOS_PER_MILLISECOND = 1e6;

  private final PostingLists lists;
  private final Term term;

  PostingList(PostingLists lists, Term term) {
    this.lists = lists;
    this.term = term;
  }

  /// The cost of reading a page.
  ///
  /// @param units read request units
  /// @param ms the median time
  record PageCost(double units, double ms) {}

  private static ScanRange whole() {
    return ScanRange.of(LocalDate.of(2000, 1, 1), LocalDate.of(2040, 1, 1), SortOrder.NEWEST_FIRST);
  }

  /// The number of postings.
  int length() {
    int length = 0;
    for (@Nullable ScanRange rest = whole(); rest != null; ) {
      var batch = lists.read(term, rest, BATCH_SIZE);
      length += batch.postings().size();
      rest = batch.resume();
    }
    return length;
  }

  /// The start of the page `number`, from 1; empty if there is no such page.
  Optional<ScanRange> page(int number) {
    var at = whole();
    for (int before = (number - 1) * PAGE; before > 0; before -= BATCH_SIZE) {
      var batch = lists.read(term, at, Math.min(before, BATCH_SIZE));
      if (batch.resume() == null) {
        return Optional.empty();
      }
      at = batch.resume();
    }
    return Optional.of(at);
  }

  /// Reads a page repeatedly.
  PageCost read(ScanRange at) {
    List<Double> times = new ArrayList<>();
    double units = 0;
    for (int time = 0; time < WARMUP_READS + READS; time++) {
      long start = System.nanoTime();
      units = lists.read(term, at, PAGE).readUnits();
      times.add((System.nanoTime() - start) / NANOS_PER_MILLISECOND);
    }
    var measured = times.subList(WARMUP_READS, times.size());
    return new PageCost(units, Measurements.of(measured, Double::doubleValue).median());
  }
}
