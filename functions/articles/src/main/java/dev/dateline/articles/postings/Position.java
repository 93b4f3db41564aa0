package dev.dateline.articles.postings;

import dev.dateline.articles.ArticleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/// The place of an article in every posting list that has it: by day, then by id.
public record Position(LocalDate day, ArticleId id) implements Comparable<Position> {
  private static final int DAY_LENGTH = 10;
  private static final int DIGITS_OF_TIME = 4;
  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::day).thenComparing(Position::id);

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
    try {
      var day = LocalDate.parse(key.substring(0, DAY_LENGTH));
      return ArticleId.parse(key.substring(DAY_LENGTH + 1)).map(id -> new Position(day, id));
    } catch (java.time.format.DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return key();
  }
}
