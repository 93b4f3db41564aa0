package dev.dateline.index.postings;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Coded;
import java.time.LocalDate;
import java.util.Comparator;

/// The order in which posting lists are read: which of two positions comes first, and which
/// position comes next.
///
/// There are finitely many ids, so each position has a successor, and "after this" can be expressed
/// as "from the next one on".
public enum SortOrder implements Coded, Comparator<Position> {
  NEWEST_FIRST("newest-first", -1, 'z', '0'),
  OLDEST_FIRST("oldest-first", 1, '0', 'z');

  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int ID_LENGTH = 16;

  private final String code;
  private final int sign;
  private final char first;
  private final char last;

  SortOrder(String code, int sign, char first, char last) {
    this.code = code;
    this.sign = sign;
    this.first = first;
    this.last = last;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public int compare(Position one, Position other) {
    return sign > 0 ? one.compareTo(other) : other.compareTo(one);
  }

  /// Whether `one` is read before `other`.
  public boolean isBefore(Position one, Position other) {
    return compare(one, other) < 0;
  }

  /// The position that is read first of all in the days from `from` to `to`.
  public Position startOf(LocalDate from, LocalDate to) {
    return new Position(sign > 0 ? from : to, new ArticleId(repeat(first, ID_LENGTH)));
  }

  /// The position that is read last of all in the days from `from` to `to`.
  public Position endOf(LocalDate from, LocalDate to) {
    return new Position(sign > 0 ? to : from, new ArticleId(repeat(last, ID_LENGTH)));
  }

  /// The successor of `position`: no position is between them.
  public Position next(Position position) {
    String id = position.id().value();
    int end = ID_LENGTH - 1;
    while (end >= 0 && id.charAt(end) == last) {
      end--;
    }
    if (end < 0) {
      LocalDate day = position.day().plusDays(sign);
      return startOf(day, day);
    }
    char digit = DIGITS.charAt(DIGITS.indexOf(id.charAt(end)) + sign);
    String next = id.substring(0, end) + digit + repeat(first, ID_LENGTH - end - 1);
    return new Position(position.day(), new ArticleId(next));
  }

  private static String repeat(char digit, int times) {
    return String.valueOf(digit).repeat(times);
  }
}
