package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Position;
import java.time.LocalDate;

/// A uniform random sample of all articles that is the same in every posting list: on every
/// `step`-th day, the articles whose ids begin with `shift` zero bits. Ids are digests, so the
/// choice is independent of the contents; and lists are sorted by day, then id, so the sample is
/// the beginning of each day.
///
/// A thinning with more zero bits or a multiple of the step is a subset, as in the theta sketches
/// of Apache DataSketches.
///
/// @param shift the number of zero bits, 0 to [#MOST_SHIFT]: a share of `½^shift` of a day's
///   articles
/// @param step at least 1
/// @see <a href="https://datasketches.apache.org/docs/Theta/ThetaSketchFramework.html">Theta sketch
///   framework</a>
public record Thinning(int shift, int step) {
  /// The smallest share of a day, about one in a million.
  public static final int MOST_SHIFT = 20;

  /// All articles.
  public static final Thinning NONE = new Thinning(0, 1);

  private static final int BITS_OF_DIGIT = 5;
  private static final int ID_LENGTH = 16;
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final ArticleId LOWEST = new ArticleId("0".repeat(ID_LENGTH));

  public Thinning {
    if (shift < 0 || shift > MOST_SHIFT || step < 1) {
      throw new IllegalArgumentException("½^" + shift + " of every day in " + step);
    }
  }

  /// Whether it includes all articles.
  public boolean isNone() {
    return shift == 0 && step == 1;
  }

  /// Its share of the articles of one of its days.
  public double shareOfDay() {
    return Math.scalb(1.0, -shift);
  }

  /// Its share of all articles.
  public double share() {
    return shareOfDay() / step;
  }

  /// Whether it includes articles of `day`.
  public boolean has(LocalDate day) {
    return Math.floorMod(day.toEpochDay(), step) == 0;
  }

  /// Whether it includes the article at `position`.
  public boolean has(Position position) {
    return isNone() || (has(position.day()) && isBelowThreshold(position));
  }

  /// This thinning with the articles of each day halved `times` times.
  Thinning halved(int times) {
    return new Thinning(Math.min(MOST_SHIFT, shift + times), step);
  }

  /// The first position from `position` on, in ascending order, that it may include.
  Position from(Position position) {
    if (isNone() || has(position)) {
      return position;
    }
    boolean isOver = has(position.day());
    LocalDate day = isOver ? position.day().plusDays(1) : position.day();
    long ahead = Math.floorMod(-day.toEpochDay(), (long) step);
    return new Position(day.plusDays(ahead), LOWEST);
  }

  /// The first position after those that it includes of `day`.
  Position until(LocalDate day) {
    return shift == 0 ? new Position(day.plusDays(1), LOWEST) : new Position(day, threshold(shift));
  }

  private boolean isBelowThreshold(Position position) {
    return shift == 0 || position.id().compareTo(threshold(shift)) < 0;
  }

  /// The lowest id that begins with fewer than `shift` zero bits.
  private static ArticleId threshold(int shift) {
    return THRESHOLDS[shift];
  }

  private static final ArticleId[] THRESHOLDS = thresholds();

  private static ArticleId[] thresholds() {
    var thresholds = new ArticleId[MOST_SHIFT + 1];
    thresholds[0] = LOWEST;
    for (int shift = 1; shift <= MOST_SHIFT; shift++) {
      int digit = (shift - 1) / BITS_OF_DIGIT;
      var id = new StringBuilder(LOWEST.value());
      id.setCharAt(digit, DIGITS.charAt(1 << (BITS_OF_DIGIT * (digit + 1) - shift)));
      thresholds[shift] = new ArticleId(id.toString());
    }
    return thresholds;
  }
}
