package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A table of some store, as its tests use it.
///
/// @param registers to write to it
/// @param lists to read from it
public record TestTable(Registers registers, PostingLists lists, Sharding sharding) {
  private static final int PAGE = 25;
  private static final Duration ALLOWANCE = Duration.ofMinutes(1);
  private static final ScanRange ALWAYS =
      ScanRange.of(LocalDate.MIN, LocalDate.MAX, SortOrder.OLDEST_FIRST);

  /// The index over this table, written by one thread.
  public ArticleIndex index() {
    return index(registers);
  }

  /// The index over this table, whose writes go by way of `detour`.
  public ArticleIndex index(Registers detour) {
    return index(detour, ArrivalLists.NONE);
  }

  /// The index over this table that also keeps the lists in `arrivals`.
  ArticleIndex index(Registers detour, ArrivalLists arrivals) {
    var timing = new Timing(Clock.systemUTC(), () -> ALLOWANCE, time -> {});
    return new SequencedIndex(detour, sharding, new Parallel(1), timing, arrivals);
  }

  /// All postings of a list, oldest first.
  public List<Posting> all(Term term) {
    return all(term, ALWAYS, PAGE);
  }

  /// All postings of a range, read in pages of `limit`.
  public List<Posting> all(Term term, ScanRange range, int limit) {
    var all = new ArrayList<Posting>();
    ScanRange rest = range;
    while (rest != null) {
      var batch = lists.read(term, rest, limit);
      if (batch.postings().size() > limit) {
        throw new AssertionError("more than " + limit + " postings: " + batch);
      }
      all.addAll(batch.postings());
      rest = batch.resume();
    }
    return all;
  }

  /// Which postings are not on their lists.
  public StoredPlaces stored() {
    return (id, places) ->
        places.stream()
            .filter(
                place ->
                    all(place.term()).stream().noneMatch(it -> PostingPlace.of(it).equals(place)))
            .collect(Collectors.toSet());
  }

  /// The ids on a list, oldest first.
  public List<ArticleId> ids(Term term) {
    return all(term).stream().map(posting -> posting.position().id()).toList();
  }
}
