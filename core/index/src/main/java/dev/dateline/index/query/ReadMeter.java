package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Term;
import dev.dateline.index.postings.TextBatch;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;

/// Reads posting lists and records the cost. Several lists may be read at the same time.
final class ReadMeter {
  /// In read units: below what the shortest text takes of a row.
  private static final double CHEAPEST_TEXT = 0.02;

  /// Fewer postings are read whole, which shows how large they are.
  private static final int MANY = 100;

  private final PostingLists lists;
  private final double bound;
  private final boolean readsPositions;
  private final Set<Term> terms = new HashSet<>();
  private double consumed;
  private double opening;
  private int requests;
  private int postings;
  private double textUnits;
  private Searched searched = Searched.NOTHING;
  private volatile int perCharge = ReadSize.SMALLEST;
  private double outlook = Double.POSITIVE_INFINITY;
  private int missing = -1;

  /// A meter with a budget of `bound` read units.
  ReadMeter(PostingLists lists, double bound) {
    this(lists, bound, false);
  }

  /// @param readsPositions whether the positions of postings suffice
  ReadMeter(PostingLists lists, double bound, boolean readsPositions) {
    this.lists = lists;
    this.bound = bound;
    this.readsPositions = readsPositions;
  }

  PostingBatch read(Term term, ScanRange range, int limit) {
    PostingBatch batch =
        readsPositions && limit >= MANY
            ? lists.positions(term, range, limit)
            : lists.read(term, range, limit);
    record(term, batch);
    return batch;
  }

  /// Reads the postings at `positions`. Unlike in a range, what they take says nothing about how
  /// many a charge covers.
  PostingBatch at(Term term, List<Position> positions) {
    PostingBatch batch = lists.at(term, positions);
    record(term, batch);
    return batch;
  }

  private synchronized void record(Term term, PostingBatch batch) {
    consumed += batch.readUnits();
    requests++;
    postings += batch.postings().size();
    terms.add(term);
    perCharge = batch.perCharge() > 0 ? batch.perCharge() : perCharge;
  }

  /// Reads the texts of the articles at `positions`.
  Map<ArticleId, Posting> texts(List<Position> positions) {
    TextBatch batch = lists.texts(positions);
    consumed += batch.readUnits();
    requests++;
    textUnits += batch.readUnits();
    return batch.texts();
  }

  /// Reads texts from the list of a month. They do not count as postings.
  PostingBatch readTexts(Term list, ScanRange range, int limit) {
    PostingBatch batch = lists.read(list, range, limit);
    consumed += batch.readUnits();
    requests++;
    textUnits += batch.readUnits();
    return batch;
  }

  /// Records that the texts of this many articles were read.
  void searched(int articles, int withoutText) {
    searched = searched.plus(articles, withoutText);
  }

  /// The texts read so far.
  Searched searched() {
    return searched;
  }

  /// How many more texts the budget likely pays for.
  double textsLeft() {
    double units = searched.articles() == 0 ? ReadSize.CHARGE : textUnits / searched.articles();
    return left() / Math.max(units, CHEAPEST_TEXT);
  }

  NavigableSet<YearMonth> months(MonthlyList monthly) {
    return lists.months(monthly);
  }

  /// Records that the reads so far yielded `lines` of the requested lines.
  void found(int lines, int requested) {
    outlook = (requested - lines) / (double) lines;
    missing = requested - lines;
  }

  /// How many lines are still wanted.
  ///
  /// @param atFirst before the first line is found
  int wanted(int atFirst) {
    return missing < 0 ? atFirst : missing;
  }

  /// The rest of the budget in read units.
  double left() {
    return bound - (consumed - opening);
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
    return left() <= 0;
  }

  /// DynamoDB read request units consumed so far.
  double consumed() {
    return consumed;
  }
}
