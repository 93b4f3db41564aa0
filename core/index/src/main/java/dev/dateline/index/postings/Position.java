package dev.dateline.index.postings;

import dev.dateline.articles.ArticleId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The position of an article in every posting list that contains it: by day, then by id.
public record Position(LocalDate day, ArticleId id) implements Comparable<Position> {
  private static final int DAY_LENGTH = 10;
  private static final int DIGITS_OF_TIME = 4;

  /// The position of something that happened to `id` at `time`, in lists sorted by time: the first
  /// digits of the id are replaced by the second of the day in UTC; the others distinguish what
  /// happened in the same second.
  public static Position of(Instant time, ArticleId id) {
    var utc = time.atOffset(ZoneOffset.UTC);
    return new Position(
        utc.toLocalDate(), id.startingWith(utc.toLocalTime().toSecondOfDay(), DIGITS_OF_TIME));
  }

  /// When it happened, to the second, if this is a position [#of] some time.
  public Instant time() {
    return day.atStartOfDay(ZoneOffset.UTC)
        .plusSeconds(id.startOf(DIGITS_OF_TIME) % Duration.ofDays(1).toSeconds())
        .toInstant();
  }

  /// The stored form, which sorts like positions: `2023-07-14#` and the id. The year has four
  /// digits.
  public String key() {
    return day + "#" + id;
  }

  /// Parses [#key()]; empty if `key` is malformed.
  public static Optional<Position> parse(String key) {
    if (key.length() <= DAY_LENGTH || key.charAt(DAY_LENGTH) != '#') {
      return Optional.empty();
    }
    LocalDate day = day(key);
    return day == null
        ? Optional.empty()
        : ArticleId.parse(key.substring(DAY_LENGTH + 1)).map(id -> new Position(day, id));
  }

  /// The day at the beginning of `key`; null if there is none. Parsed by hand, since the JDK's
  /// formatter would take most of the time of parsing a position, and a page parses hundreds.
  private static @Nullable LocalDate day(String key) {
    int year = number(key, 0, 4);
    int month = number(key, 5, 7);
    int day = number(key, 8, DAY_LENGTH);
    boolean isWritten = key.charAt(4) == '-' && key.charAt(7) == '-' && (year | month | day) >= 0;
    return isWritten && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
        ? LocalDate.of(year, month, day)
        : null;
  }

  private static int lastDay(int year, int month) {
    return Month.of(month).length(Year.isLeap(year));
  }

  /// The number in the digits from `start` to `end`; -1 if one of them is not a digit.
  private static int number(String key, int start, int end) {
    int number = 0;
    for (int at = start; at < end; at++) {
      int digit = key.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  /// The distance to `other` in days. Ids are digests, so the first digits of an id show which
  /// fraction of the day's articles precede it.
  public double daysTo(Position other) {
    return Math.abs(other.day.toEpochDay() - day.toEpochDay() + other.id.share() - id.share());
  }

  @Override
  public int compareTo(Position other) {
    int days = day.compareTo(other.day);
    return days == 0 ? id.compareTo(other.id) : days;
  }

  @Override
  public String toString() {
    return key();
  }
}
