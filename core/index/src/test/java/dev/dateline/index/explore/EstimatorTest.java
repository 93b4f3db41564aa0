package dev.dateline.index.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Position;
import dev.dateline.index.query.Thinning;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether 95 of 100 bounds hold what they are said to hold, over 10,000 archives.
class EstimatorTest {
  private static final int ARCHIVES = 10_000;
  private static final int WEEKS = 50;
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  @ParameterizedTest(name = "{0} articles a day for {1} days, ½^{2} of them")
  @CsvSource({"10, 20, 1", "10, 30, 2", "20, 20, 4", "3, 28, 2", "80, 7, 5", "20, 30, 3"})
  void boundsHoldAsOftenAsTheySayOfASampleOfEveryDay(int mean, int days, int shift) {
    double held = held(mean, days, new Thinning(shift, 1), 0);
    assertThat(held).isBetween(0.93, 0.97);
  }

  @ParameterizedTest(name = "{0} articles a day for {1} days, ½^{2} of every {3}th")
  @CsvSource({"5, 200, 0, 5", "10, 200, 2, 4", "4, 350, 0, 9", "16, 150, 3, 3"})
  void boundsHoldAsOftenAsTheySayOfASampleOfEveryFewDays(int mean, int days, int shift, int step) {
    double held = held(mean, days, new Thinning(shift, step), 0.5);
    assertThat(held).isBetween(0.93, 0.97);
  }

  /// Weeks of which two or three days are in the sample, of lists that are frequent, rare, or come
  /// in bursts.
  @ParameterizedTest(name = "{0} articles a day, ½^{1} of every {2}th, {3} spread")
  @CsvSource({"28, 2, 3, 0.1", "10, 1, 3, 0.3", "4, 0, 3, 0.8", "2, 1, 2, 0.5", "16, 3, 3, 0.5"})
  void boundsHoldOfWeeksOfFewSampledDays(int mean, int shift, int step, double spread) {
    var thinning = new Thinning(shift, step);
    int held = 0;
    for (int seed = 0; seed < ARCHIVES / WEEKS; seed++) {
      held += weeksHeld(mean, thinning, spread, new SplittableRandom(seed));
    }
    assertThat((double) held / ARCHIVES).isBetween(0.93, 0.97);
  }

  @Test
  void weeksOfFewSampledDaysHaveUsefulBounds() {
    var found = new TreeMap<LocalDate, Integer>();
    var random = new SplittableRandom(7);
    var thinning = new Thinning(2, 3);
    for (int day = 0; day < 7 * WEEKS; day++) {
      count(FIRST.plusDays(day), 28, thinning, random, found);
    }
    var estimator = new Estimator(thinning, FIRST, FIRST.plusDays(7 * WEEKS - 1));
    var week = estimator.between(found, FIRST.plusDays(14), FIRST.plusDays(20));
    assertThat(week.high()).isLessThan(2 * 7 * 28);
  }

  @Test
  void aDayThatIsNotInTheSampleIsNeverExact() {
    var found = new TreeMap<LocalDate, Integer>();
    FIRST.datesUntil(FIRST.plusDays(90)).forEach(day -> found.put(day, day.getDayOfMonth()));
    var thinning = new Thinning(0, 3);
    found.keySet().removeIf(day -> !thinning.has(day));
    var estimator = new Estimator(thinning, FIRST, FIRST.plusDays(89));
    assertThat(FIRST.datesUntil(FIRST.plusDays(90)).filter(day -> !thinning.has(day)))
        .noneMatch(day -> estimator.between(found, day, day).isExact());
  }

  @Test
  void whatIsNotThinnedIsExact() {
    var found = new TreeMap<LocalDate, Integer>();
    found.put(FIRST, 3);
    found.put(FIRST.plusDays(5), 4);
    var estimator = new Estimator(Thinning.NONE, FIRST, FIRST.plusDays(9));
    assertThat(estimator.all(found)).isEqualTo(Estimate.exact(7));
    assertThat(estimator.between(found, FIRST, FIRST.plusDays(4))).isEqualTo(Estimate.exact(3));
    assertThat(estimator.between(found, FIRST.plusDays(20), FIRST.plusDays(30)).isExact()).isTrue();
  }

  @Test
  void nothingFoundInASampleDoesNotMeanThatThereIsNothing() {
    var none = new Estimator(new Thinning(4, 1), FIRST, FIRST.plusDays(9)).all(new TreeMap<>());
    assertThat(none).isEqualTo(new Estimate(0, 0, 47));
    var few = new Estimator(new Thinning(0, 4), FIRST, FIRST.plusDays(99)).all(new TreeMap<>());
    assertThat(few.high()).isPositive();
  }

  @Test
  void boundsAreClopperAndPearsonsWithMidP() {
    // Sums of exact binomial probabilities cross 2.5 % between 21 and 22 and between 151 and 152.
    assertThat(Confidence.ofAll(4, 1.0 / 16)).isEqualTo(new Estimate(64, 21, 152));
  }

  @Test
  void studentsQuantilesAreThoseOfTheTables() {
    assertThat(Confidence.student(2)).isEqualTo(4.303, within(0.001));
    assertThat(Confidence.student(10)).isEqualTo(2.228, within(0.001));
    assertThat(Confidence.student(100)).isEqualTo(1.984, within(0.001));
  }

  /// In which share of the archives the bounds hold the number of all articles.
  ///
  /// @param spread how much days differ, as a standard deviation in means
  private static double held(int mean, int days, Thinning thinning, double spread) {
    int held = 0;
    for (int seed = 0; seed < ARCHIVES; seed++) {
      var random = new SplittableRandom(seed);
      var first = FIRST.plusDays(random.nextInt(365));
      var found = new TreeMap<LocalDate, Integer>();
      long all = 0;
      for (int day = 0; day < days; day++) {
        long articles = Math.max(0, Math.round(mean * (1 + spread * random.nextGaussian())));
        all += articles;
        count(first.plusDays(day), articles, thinning, random, found);
      }
      var estimate = new Estimator(thinning, first, first.plusDays(days - 1L)).all(found);
      held += estimate.low() <= all && all <= estimate.high() ? 1 : 0;
    }
    return (double) held / ARCHIVES;
  }

  /// In how many of some weeks the bounds hold the number of all articles.
  private static int weeksHeld(
      int mean, Thinning thinning, double spread, SplittableRandom random) {
    var found = new TreeMap<LocalDate, Integer>();
    long[] all = new long[WEEKS];
    for (int day = 0; day < 7 * WEEKS; day++) {
      long articles = Math.max(0, Math.round(mean * (1 + spread * random.nextGaussian())));
      all[day / 7] += articles;
      count(FIRST.plusDays(day), articles, thinning, random, found);
    }
    var estimator = new Estimator(thinning, FIRST, FIRST.plusDays(7 * WEEKS - 1));
    int held = 0;
    for (int week = 0; week < WEEKS; week++) {
      var from = FIRST.plusDays(7L * week);
      var estimate = estimator.between(found, from, from.plusDays(6));
      held += estimate.low() <= all[week] && all[week] <= estimate.high() ? 1 : 0;
    }
    return held;
  }

  private static void count(
      LocalDate day,
      long articles,
      Thinning thinning,
      SplittableRandom random,
      NavigableMap<LocalDate, Integer> found) {
    for (long article = 0; article < articles && thinning.has(day); article++) {
      if (thinning.has(new Position(day, id(random)))) {
        found.merge(day, 1, Integer::sum);
      }
    }
  }

  /// An id as a digest has it; to digest something takes longer.
  private static ArticleId id(SplittableRandom random) {
    var id = new char[16];
    long bits = random.nextLong();
    for (int at = 0; at < id.length; at++, bits = Long.rotateRight(bits, 5)) {
      id[at] = DIGITS.charAt((int) (bits & 31));
    }
    return new ArticleId(new String(id));
  }
}
