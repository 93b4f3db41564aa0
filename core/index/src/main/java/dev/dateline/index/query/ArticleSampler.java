package dev.dateline.index.query;

import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.SortOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Samples answers: returns all of a small answer, and of a large one as much as a budget of read
/// units allows. Sampling is deterministic: the same request on the same index gives the same
/// sample.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public final class ArticleSampler {
  private static final int FEW = 250;

  private static final double PRICE_OF_FEW = 9;

  /// The number of articles is only an estimate: a surplus is dropped in the end.
  private static final double SLACK = 1.3;

  /// The share of the budget that is held back, since the cost of reading is only an estimate.
  private static final double RESERVE = 0.2;

  private static final double PRICE_OF_END = 10;
  private static final int MOST_PROBES = 32;
  private static final int FEWEST_PROBES = 2;

  /// The budget is probed once for each of this many read units.
  private static final double UNITS_PER_PROBE = 16;

  private static final int ARTICLES_OF_PROBE = 16;
  private static final double PRICE_OF_PROBE = 1;

  private final PostingLists lists;
  private final NameTerms names;
  private final int fewAre;

  /// A sampler that reads `lists` and takes names literally.
  public ArticleSampler(PostingLists lists) {
    this(lists, NameTerms.LITERAL, FEW);
  }

  /// @param fewAre answers with at most this many articles are read whole
  ArticleSampler(PostingLists lists, NameTerms names, int fewAre) {
    this.lists = lists;
    this.names = names;
    this.fewAre = fewAre;
  }

  /// This sampler with names resolved by `otherNames`.
  public ArticleSampler with(NameTerms otherNames) {
    return new ArticleSampler(lists, otherNames, fewAre);
  }

  /// This sampler, but answers of at most `few` articles are read whole without probing them first.
  public ArticleSampler readingWhole(int few) {
    return new ArticleSampler(lists, names, few);
  }

  /// A sample of the articles that match `query`, oldest first whatever its order. Ignores the
  /// query's [TextFilter#distinct()], since what that omits depends on all preceding articles.
  public Sample sample(ArticleQuery query, SampleRequest request) {
    boolean readsPositions = !request.withPayloads() && !Conditions.needPayloads(query);
    var answer = new AnswerReader(new MonthCachingLists(lists), names, query, readsPositions);
    var cursor = request.cursor();
    var first = cursor == null ? null : cursor.position();
    var few = few(answer, first);
    var start = few.postings().isEmpty() ? few.next() : few.postings().getFirst().position();
    if (start == null) {
      return Sample.empty(few.readUnits());
    }
    if (few.next() == null && isMet(few, request)) {
      return exact(few, first == null ? start : first).thinned(given(request));
    }
    return large(answer, first == null ? start : first, few.readUnits(), request);
  }

  /// The days from the first to the last article that matches `query`; empty if there is none.
  public Optional<DateRange> reach(ArticleQuery query) {
    var answer = new AnswerReader(new MonthCachingLists(lists), names, query, false);
    LocalDate first = end(answer, SortOrder.OLDEST_FIRST);
    LocalDate last = first == null ? null : end(answer, SortOrder.NEWEST_FIRST);
    return first == null || last == null || last.isBefore(first)
        ? Optional.empty()
        : Optional.of(new DateRange(first, last));
  }

  private static @Nullable LocalDate end(AnswerReader answer, SortOrder order) {
    var end = answer.read(order, 1, PRICE_OF_END);
    var at = end.postings().isEmpty() ? end.next() : end.postings().getFirst().position();
    return at == null ? null : at.day();
  }

  private static Thinning given(SampleRequest request) {
    var thinning = request.thinning();
    return thinning == null ? Thinning.NONE : thinning;
  }

  private static boolean isMet(PartialAnswer few, SampleRequest request) {
    return request.thinning() != null || few.postings().size() <= request.articles();
  }

  private PartialAnswer few(AnswerReader answer, @Nullable Position from) {
    return from == null
        ? answer.read(SortOrder.OLDEST_FIRST, fewAre, PRICE_OF_FEW)
        : answer.read(
            from, answer.query().dates().last(), Thinning.NONE, fewAre, fewAre, PRICE_OF_FEW);
  }

  private static Sample exact(PartialAnswer all, Position from) {
    var last = all.postings().isEmpty() ? from : all.postings().getLast().position();
    return new Sample(Thinning.NONE, from.day(), last.day(), all.postings(), null, all.readUnits());
  }

  private static Sample large(
      AnswerReader answer, Position from, double before, SampleRequest request) {
    var candidates = answer.candidates();
    var end = candidates.read(SortOrder.NEWEST_FIRST, 1, PRICE_OF_END);
    var last = end.postings().isEmpty() ? end.next() : end.postings().getFirst().position();
    if (last == null || last.compareTo(from) < 0) {
      return Sample.empty(before + end.readUnits());
    }
    var whole = new Segment(from, last.day());
    var starts = starts(whole, request.readUnits());
    var probes = probe(candidates, starts, whole);
    double consumed = before + end.readUnits() + readUnits(probes);
    double textUnits = answer.query().text().search().isNone() ? 0 : ReadSize.CHARGE;
    var outlook = outlook(probes, starts, whole, textUnits);
    double left = Math.max(request.readUnits() - consumed, 1);
    var bounds = request.bounds(SLACK);
    var thinning = request.thinning();
    boolean isFree = thinning == null;
    var chosen =
        thinning == null ? bounds.choose(outlook, whole.days(), (1 - RESERVE) * left) : thinning;
    var sweep = new Sweep(answer, outlook, chosen, left, bounds);
    var sample = sweep.of(from, last.day(), consumed);
    return isFree ? sample.atMost(request.articles()) : sample;
  }

  private static double readUnits(List<PartialAnswer> probes) {
    return probes.stream().mapToDouble(PartialAnswer::readUnits).sum();
  }

  private static List<Segment> starts(Segment whole, double readUnits) {
    long probes = Math.round(readUnits / UNITS_PER_PROBE);
    int parts = Math.clamp(probes, FEWEST_PROBES, MOST_PROBES);
    return Segment.divide(whole.from(), whole.last(), parts);
  }

  private static List<PartialAnswer> probe(
      AnswerReader answer, List<Segment> starts, Segment whole) {
    var reads = new ArrayList<Callable<PartialAnswer>>();
    for (Segment start : starts) {
      reads.add(
          () ->
              answer.read(
                  start.from(),
                  whole.last(),
                  Thinning.NONE,
                  ARTICLES_OF_PROBE,
                  ARTICLES_OF_PROBE,
                  PRICE_OF_PROBE));
    }
    return new Parallel(MOST_PROBES).run(reads);
  }

  private static Outlook outlook(
      List<PartialAnswer> probes, List<Segment> starts, Segment whole, double textUnits) {
    var end = SortOrder.OLDEST_FIRST.endOf(whole.last(), whole.last());
    var measured = new ArrayList<Outlook.Probe>();
    for (int i = 0; i < probes.size(); i++) {
      measured.add(Outlook.Probe.of(probes.get(i), starts.get(i).from(), end, textUnits));
    }
    return new Outlook(measured);
  }
}
