package dev.dateline.index.query;

import dev.dateline.index.postings.Posting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sample of an answer: the articles that a thinning includes.
///
/// @param thinning [Thinning#NONE] if it includes all articles of its days
/// @param first the first day read; null if the answer is empty
/// @param last the last day read; null if the answer is empty
/// @param postings one for each article, oldest first
/// @param next where the answer continues; null at its end
/// @param readUnits DynamoDB read request units consumed
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

  /// The sample of an empty answer.
  static Sample empty(double readUnits) {
    return new Sample(Thinning.NONE, null, null, List.of(), null, readUnits);
  }

  /// Whether it includes all articles of its days.
  public boolean isExact() {
    return thinning.isNone();
  }

  /// Whether it is the whole answer.
  public boolean isWhole() {
    return isExact() && next == null;
  }

  /// How many consecutive days can be read whole at about the cost of this sample.
  public long wholeDays() {
    long days = first == null || last == null ? 1 : ChronoUnit.DAYS.between(first, last) + 1;
    return Math.max(1, (long) (days * thinning.share()));
  }

  /// This sample without near duplicates of recent articles, going from newest to oldest: for a
  /// whole answer, the same articles as those of its pages without near duplicates.
  public Sample distinct() {
    var shown = new NearDuplicateWindow(List.of());
    var rest = postings.reversed().stream().filter(posting -> !shown.repeats(posting)).toList();
    return new Sample(thinning, first, last, rest.reversed(), next, readUnits);
  }

  /// The part of this sample up to `day`.
  public Sample upTo(LocalDate day, @Nullable Cursor rest) {
    var some = postings.stream().filter(p -> !p.position().day().isAfter(day)).toList();
    return new Sample(thinning, first, day, some, rest, readUnits);
  }

  /// The largest thinning of this sample with at most `articles` articles.
  public Sample atMost(int articles) {
    return postings.size() <= articles ? this : thinned(thinning.halved(1)).atMost(articles);
  }

  /// The articles of this sample that `other` includes.
  Sample thinned(Thinning other) {
    var rest = postings.stream().filter(posting -> other.has(posting.position())).toList();
    return new Sample(other, first, last, rest, next, readUnits);
  }
}
