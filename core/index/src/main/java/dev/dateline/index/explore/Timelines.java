package dev.dateline.index.explore;

import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.Sample;
import dev.dateline.index.query.SampleRequest;
import dev.dateline.index.query.Thinning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/// Counts articles over time.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public final class Timelines {
  /// For the articles and their base together.
  private static final double READ_UNITS = 1000;

  private final ArticleSampler sampler;

  /// Timelines of the articles that `sampler` finds.
  public Timelines(ArticleSampler sampler) {
    this.sampler = sampler;
  }

  /// The requested timeline, or as much of it as the budget allows.
  public Timeline of(TimelineRequest request) {
    var query = request.query();
    boolean isDistinct = query.text().distinct();
    var found =
        sampler.sample(query, samples(request, isDistinct ? Thinning.NONE : request.thinning()));
    var sample = isDistinct ? found.distinct() : found;
    DateRange days = days(request, sample);
    if (days.from() == null || days.to() == null) {
      return new Timeline(
          request.interval(), null, null, List.of(), Sampling.of(sample), null, null);
    }
    var base = request.base();
    return base == null
        ? timeline(request, days.from(), days.to(), sample, null)
        : withTotals(request, base, days.from(), days.to(), sample);
  }

  private Timeline withTotals(
      TimelineRequest request, ArticleQuery base, LocalDate from, LocalDate to, Sample sample) {
    var all =
        sampler.sample(
            base.over(new DateRange(from, to), base.order()), samples(request, request.thinning()));
    LocalDate last = all.last();
    return all.next() != null && last != null && last.isBefore(to)
        ? timeline(request, from, last, sample.upTo(last, all.next()), all)
        : timeline(request, from, to, sample, all);
  }

  private static SampleRequest samples(TimelineRequest request, @Nullable Thinning thinning) {
    double readUnits = request.base() == null ? READ_UNITS : READ_UNITS / 2;
    return SampleRequest.within(readUnits, request.interval().mostStep())
        .with(thinning)
        .from(request.cursor());
  }

  /// The days of the timeline: those of the query or, at an open end, whole buckets from the first
  /// or to the last article.
  private static DateRange days(TimelineRequest request, Sample sample) {
    var requested = request.query().dates();
    var cursor = request.cursor();
    LocalDate from = cursor == null ? requested.from() : cursor.position().day();
    LocalDate to = sample.next() == null ? requested.to() : sample.last();
    LocalDate first = from == null ? firstOf(sample, request.interval()) : from;
    LocalDate last = to == null ? lastOf(sample, request.interval()) : to;
    return first == null || last == null || last.isBefore(first)
        ? DateRange.ALL
        : new DateRange(first, last);
  }

  private static @Nullable LocalDate firstOf(Sample sample, Interval interval) {
    boolean isKnown = sample.isExact() && !sample.postings().isEmpty();
    LocalDate day = isKnown ? sample.postings().getFirst().position().day() : sample.first();
    return day == null ? null : interval.start(day);
  }

  private static @Nullable LocalDate lastOf(Sample sample, Interval interval) {
    boolean isKnown = sample.isExact() && !sample.postings().isEmpty();
    LocalDate day = isKnown ? sample.postings().getLast().position().day() : sample.last();
    return day == null ? null : interval.next(interval.start(day)).minusDays(1);
  }

  private static Timeline timeline(
      TimelineRequest request, LocalDate from, LocalDate to, Sample sample, @Nullable Sample all) {
    var counts = Series.of(sample);
    var totals = all == null ? null : Series.of(all);
    var interval = request.interval();
    var buckets = new ArrayList<Timeline.Bucket>();
    for (LocalDate start = interval.start(from); !start.isAfter(to); start = interval.next(start)) {
      LocalDate end = interval.next(start).minusDays(1);
      LocalDate begin = start.isBefore(from) ? from : start;
      LocalDate stop = end.isAfter(to) ? to : end;
      buckets.add(
          new Timeline.Bucket(
              start,
              end,
              begin,
              stop,
              counts.between(begin, stop),
              totals == null ? null : totals.between(begin, stop),
              !request.today().isBefore(start) && !request.today().isAfter(end)));
    }
    var sampling = all == null ? null : Sampling.of(all);
    return new Timeline(interval, from, to, buckets, Sampling.of(sample), sampling, sample.next());
  }

  /// The number of articles on each day.
  private record Series(
      Estimator estimator, NavigableMap<LocalDate, Integer> found, Dispersion dispersion) {
    static Series of(Sample sample) {
      var estimator = Estimator.of(sample);
      var found = DayCounts.of(sample.postings());
      return new Series(estimator, found, estimator.dispersion(found));
    }

    Estimate between(LocalDate from, LocalDate to) {
      return estimator.between(found, dispersion, from, to);
    }
  }
}
