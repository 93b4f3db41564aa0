package dev.dateline.index.query;

import dev.dateline.index.postings.Posting;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Those articles of an answer that a thinning has.
///
/// @param thinning which they are; with [Thinning#NONE], all
/// @param first the first day that was read; null if the answer is empty
/// @param last the last day that was read; null if the answer is empty
/// @param postings one for each article, oldest first
/// @param next where the answer goes on; null at its end
/// @param readUnits what it consumed, in DynamoDB's read request units
public record Sample(
    Thinning thinning,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<Posting> postings,
    @Nullable Cursor next,
    double readUnits) {
  public Sample {
    postings = List.copyOf(postings);
  }

  /// A sample of an answer without articles.
  static Sample empty(double readUnits) {
    return new Sample(Thinning.NONE, null, null, List.of(), null, readUnits);
  }

  /// Whether it is no sample but all of the articles of its days.
  public boolean isExact() {
    return thinning.isNone();
  }

  /// Whether it is the whole answer.
  public boolean isWhole() {
    return isExact() && next == null;
  }

  /// This sample without articles whose text is nearly that of one of the last few before it,
  /// newest first: of a whole answer, what paging through it shows if repeats are left out.
  public Sample distinct() {
    var shown = new NearDuplicateWindow(List.of());
    var rest = postings.reversed().stream().filter(posting -> !shown.repeats(posting)).toList();
    return new Sample(thinning, first, last, rest.reversed(), next, readUnits);
  }

  /// What of this sample is of `day` or an earlier one.
  public Sample upTo(LocalDate day, @Nullable Cursor rest) {
    var some = postings.stream().filter(p -> !p.position().day().isAfter(day)).toList();
    return new Sample(thinning, first, day, some, rest, readUnits);
  }

  /// The largest part of this sample that has at most so many articles.
  public Sample atMost(int articles) {
    return postings.size() <= articles ? this : thinned(thinning.halved(1)).atMost(articles);
  }

  /// What `other` has of this sample.
  Sample thinned(Thinning other) {
    var rest = postings.stream().filter(posting -> other.has(posting.position())).toList();
    return new Sample(other, first, last, rest, next, readUnits);
  }
}
