package dev.dateline.index.explore;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.SampleArticle;
import dev.dateline.articles.SimHash;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// An archive that is too large to keep: 32,768 articles a day, of which 1,024 name each of 60
/// people, and 8,192 on the last day. Counts what reading it consumes.
final class DenseLists implements PostingLists {
  static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  static final LocalDate LAST = LocalDate.of(2023, 12, 31);
  static final int NAMES = 60;

  /// Two names in four articles a day each, but hardly ever in the same ones.
  static final Term EVEN = Term.entity("even");

  static final Term ODD = Term.entity("odd");

  private static final int PAIRED = 2;
  private static final int BITS = 20;
  private static final int DIGITS = 4;
  private static final int ALL = 15;
  private static final int NAMED = 10;
  private static final int NAMED_ON_LAST_DAY = 13;
  private static final int PER_CHARGE = 15;
  private static final double CHARGE = 0.5;
  private static final SortOrder ORDER = SortOrder.OLDEST_FIRST;

  private final DoubleAdder units = new DoubleAdder();

  double units() {
    return units.sum();
  }

  @Override
  public PostingBatch read(Term term, ScanRange range, int limit) {
    var postings = new ArrayList<Posting>();
    var rest = follow(term, range, limit, postings);
    double consumed = CHARGE * Math.max(1, Math.ceilDiv(postings.size(), PER_CHARGE));
    units.add(consumed);
    return new PostingBatch(postings, rest, consumed, PER_CHARGE);
  }

  private static @Nullable ScanRange follow(
      Term term, ScanRange range, int limit, List<Posting> postings) {
    boolean isForward = range.order() == ORDER;
    for (LocalDate day = firstDay(range);
        within(day, range);
        day = day.plusDays(isForward ? 1 : -1)) {
      int number = isOn(term, day) ? 1 << bits(term, day) : 0;
      for (int at = skipped(range, day, number); at < number; at++) {
        var position = position(term, day, isForward ? at : number - 1 - at, number);
        if (range.holds(position)) {
          if (postings.size() == limit) {
            return range.after(postings.getLast().position());
          }
          postings.add(new Posting(term, position, line(position)));
        } else if (isPast(position, range)) {
          return null;
        }
      }
    }
    return null;
  }

  private static LocalDate firstDay(ScanRange range) {
    boolean isForward = range.order() == ORDER;
    LocalDate day = isForward ? later(range.from(), FIRST) : earlier(range.to(), LAST);
    var start = range.start();
    if (start == null) {
      return day;
    }
    LocalDate begin = start.position().day();
    return isForward ? later(day, begin) : earlier(day, begin);
  }

  /// How many of the articles of a day are certainly before the range.
  private static int skipped(ScanRange range, LocalDate day, int number) {
    var start = range.start();
    return start == null || range.order() != ORDER || !start.position().day().equals(day)
        ? 0
        : (int) ((long) start.position().id().startOf(DIGITS) * number >> BITS);
  }

  private static boolean isPast(Position position, ScanRange range) {
    var until = range.until();
    return until != null && !range.order().isBefore(position, until);
  }

  private static boolean within(LocalDate day, ScanRange range) {
    return !day.isBefore(later(range.from(), FIRST)) && !day.isAfter(earlier(range.to(), LAST));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static boolean isOn(Term term, LocalDate day) {
    return !term.value().startsWith("month:") || term.equals(Term.month(YearMonth.from(day)));
  }

  private static int bits(Term term, LocalDate day) {
    if (term.value().startsWith("month:")) {
      return ALL;
    }
    if (term.equals(EVEN) || term.equals(ODD)) {
      return PAIRED;
    }
    return day.equals(LAST) ? NAMED_ON_LAST_DAY : NAMED;
  }

  /// The articles of the term `odd` are between the others, but not on the first of a month.
  private static Position position(Term term, LocalDate day, int at, int number) {
    int distance = (1 << BITS) / number;
    int slot = at * distance + (term.equals(ODD) && day.getDayOfMonth() != 1 ? distance / 2 : 0);
    return new Position(day, ofDay(day).startingWith(slot, DIGITS));
  }

  /// The id ends in the day, so that the article can be generated from it.
  private static ArticleId ofDay(LocalDate day) {
    return new ArticleId("000000" + day.toString().replace('-', '0'));
  }

  private static Payload line(Position position) {
    var hash = new SimHash(position.id().value().hashCode() * 0x9E3779B97F4A7C15L);
    return new Payload.Result(position.key(), "Headline", "Reuters", hash, null, NameCoverage.FULL);
  }

  @Override
  public NavigableSet<YearMonth> months(MonthlyList lists) {
    var months = new TreeSet<YearMonth>();
    IntStream.rangeClosed(1, 12).forEach(month -> months.add(YearMonth.of(2023, month)));
    return months;
  }

  @Override
  public Optional<IndexedArticle> article(ArticleId id) {
    units.add(CHARGE);
    var people = IntStream.range(0, NAMES).mapToObj(number -> "Person " + number).toList();
    boolean isOfLastDay = id.value().endsWith(ofDay(LAST).value().substring(DIGITS));
    int step = 1 << (BITS - (isOfLastDay ? NAMED_ON_LAST_DAY : NAMED));
    boolean isOfName = id.startOf(DIGITS) % step == 0;
    return Optional.of(
        IndexedArticle.of(
            SampleArticle.of(id.value()).naming(isOfName ? people : List.of()).article()));
  }
}
