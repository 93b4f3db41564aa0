package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.SortOrder;
import java.time.LocalDate;
import java.util.Comparator;

/// The order of positions as a query goes through them: what is before what, and what is next.
///
/// There are finitely many ids, so each position has a next one, and "after this" can be said as
/// "from the next on".
enum Direction implements Comparator<Position> {
  ASCENDING(1, '0', 'z'),
  DESCENDING(-1, 'z', '0');

  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int ID_LENGTH = 16;

  private final int sign;
  private final char lowest;
  private final char highest;

  Direction(int sign, char lowest, char highest) {
    this.sign = sign;
    this.lowest = lowest;
    this.highest = highest;
  }

  static Direction of(SortOrder order) {
    return order == SortOrder.OLDEST_FIRST ? ASCENDING : DESCENDING;
  }

  @Override
  public int compare(Position one, Position other) {
    return sign > 0 ? one.compareTo(other) : other.compareTo(one);
  }

  boolean isBefore(Position one, Position other) {
    return compare(one, other) < 0;
  }

  /// Where days `first` to `last` begin when one goes in this direction.
  Position startOf(LocalDate first, LocalDate last) {
    return new Position(sign > 0 ? first : last, new ArticleId(repeat(lowest, ID_LENGTH)));
  }

  /// Where days `first` to `last` end.
  Position endOf(LocalDate first, LocalDate last) {
    return new Position(sign > 0 ? last : first, new ArticleId(repeat(highest, ID_LENGTH)));
  }

  /// The position right after `position`: nothing is between them.
  Position next(Position position) {
    String id = position.id().value();
    int last = ID_LENGTH - 1;
    while (last >= 0 && id.charAt(last) == highest) {
      last--;
    }
    if (last < 0) {
      LocalDate day = position.day().plusDays(sign);
      return startOf(day, day);
    }
    char digit = DIGITS.charAt(DIGITS.indexOf(id.charAt(last)) + sign);
    String next = id.substring(0, last) + digit + repeat(lowest, ID_LENGTH - last - 1);
    return new Position(position.day(), new ArticleId(next));
  }

  private static String repeat(char digit, int times) {
    return String.valueOf(digit).repeat(times);
  }
}
