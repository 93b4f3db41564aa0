package dev.dateline.index.postings;

import dev.dateline.articles.ArticleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The place of an article in every posting list that has it: by day, then by id.
public record Position(LocalDate day, ArticleId id) implements Comparable<Position> {
  private static final int DAY_LENGTH = 10;
  private static final int DIGITS_OF_TIME = 4;

  /// The place of what happened to `id` at `time`, in lists that are sorted by it: the first digits
  /// of the id give way to the second of the day, in UTC. What remains of the id tells apart what
  /// happened in one second.
  public static Position of(Instant time, ArticleId id) {
    var utc = time.atOffset(ZoneOffset.UTC);
    return new Position(
        utc.toLocalDate(), id.startingWith(utc.toLocalTime().toSecondOfDay(), DIGITS_OF_TIME));
  }

  /// As it is stored and sorted: `2023-07-14#` and the id. Holds for the years 0000 to 9999.
  public String key() {
    return day + "#" + id;
  }

  /// The position that `key` writes, or empty where it has not the form of one.
  public static Optional<Position> parse(String key) {
    if (key.length() <= DAY_LENGTH || key.charAt(DAY_LENGTH) != '#') {
      return Optional.empty();
    }
    LocalDate day = day(key);
    return day == null
        ? Optional.empty()
        : ArticleId.parse(key.substring(DAY_LENGTH + 1)).map(id -> new Position(day, id));
  }

  /// The day at the beginning of `key`; null where there is none. Read by hand, since the JDK's
  /// formatter takes longer than all else about a position, and a page reads hundreds of them.
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

  /// The number that the digits from `start` to `end` write; -1 where one is no digit.
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

  /// How far apart this and `other` are, in days: ids are digests, so an id's first digits say how
  /// many of its day's articles come before it.
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
