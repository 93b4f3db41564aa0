package dev.dateline.articles.index;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.articles.postings.Posting;
import dev.dateline.articles.postings.PostingLists;
import dev.dateline.articles.postings.Sharding;
import dev.dateline.articles.postings.SortOrder;
import dev.dateline.articles.postings.Stretch;
import dev.dateline.articles.postings.Term;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A table of some store, as its tests use it.
///
/// @param registers to write to it
/// @param lists to read from it
public record TestTable(Registers registers, PostingLists lists, Sharding sharding) {
  private static final int PAGE = 25;
  private static final Duration ALLOWANCE = Duration.ofMinutes(1);
  private static final Stretch ALWAYS =
      Stretch.of(LocalDate.MIN, LocalDate.MAX, SortOrder.OLDEST_FIRST);

  /// The index over this table, written by one thread.
  public ArticleIndex index() {
    return index(registers);
  }

  /// The index over this table, whose writes go by way of `detour`.
  public ArticleIndex index(Registers detour) {
    var timing = new Timing(Clock.systemUTC(), () -> ALLOWANCE, time -> {});
    return new SequencedIndex(detour, sharding, new Parallel(1), timing);
  }

  /// All postings of a list, oldest first.
  public List<Posting> all(Term term) {
    return all(term, ALWAYS, PAGE);
  }

  /// All postings of a stretch, read in pages of `limit`.
  public List<Posting> all(Term term, Stretch stretch, int limit) {
    var all = new ArrayList<Posting>();
    Stretch rest = stretch;
    while (rest != null) {
      var slice = lists.read(term, rest, limit);
      if (slice.postings().size() > limit) {
        throw new AssertionError("more than " + limit + " postings: " + slice);
      }
      all.addAll(slice.postings());
      rest = slice.resume();
    }
    return all;
  }

  /// The ids on a list, oldest first.
  public List<ArticleId> ids(Term term) {
    return all(term).stream().map(posting -> posting.position().id()).toList();
  }
}
