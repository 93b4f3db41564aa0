package dev.dateline.articles;

import java.util.Optional;

/// The id of an article, derived from bucket and key (and, within an archive, the member's path),
/// so that an upload to the same key replaces the article.
///
/// @param value 16 characters of Crockford's base 32 in lower case: the first 80 bits of a SHA-256
public record ArticleId(String value) implements Comparable<ArticleId> {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 16;
  private static final int DIGITS_OF_SHARE = 4;

  public ArticleId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not an article id: " + value);
    }
  }

  /// The id of the article that is uploaded to `key` in `bucket`.
  public static ArticleId of(String bucket, String key) {
    return digest(bucket + "\0" + key);
  }

  /// The id of one member of an archive that is uploaded to `key` in `bucket`.
  public static ArticleId ofMember(String bucket, String key, String member) {
    return digest(bucket + "\0" + key + "\0" + member);
  }

  /// Parses an id; empty if `text` is malformed.
  public static Optional<ArticleId> parse(String text) {
    return isWellFormed(text) ? Optional.of(new ArticleId(text)) : Optional.empty();
  }

  /// Digits and letters except i, l, o and u.
  private static boolean isWellFormed(String text) {
    for (int at = 0; at < text.length(); at++) {
      char digit = text.charAt(at);
      boolean isLetter = digit >= 'a' && digit <= 'z' && "ilou".indexOf(digit) < 0;
      if (!isLetter && (digit < '0' || digit > '9')) {
        return false;
      }
    }
    return text.length() == LENGTH;
  }

  /// This id with its first `digits` digits replaced by `number`, so that such ids sort by number.
  ///
  /// @throws IllegalArgumentException if the number has more digits
  public ArticleId startingWith(int number, int digits) {
    if (number < 0 || number >> (5 * digits) != 0) {
      throw new IllegalArgumentException(number + " has not " + digits + " digits");
    }
    var id = new StringBuilder(value);
    for (int digit = 0; digit < digits; digit++) {
      id.setCharAt(digit, DIGITS.charAt(number >> (5 * (digits - 1 - digit)) & 0x1f));
    }
    return new ArticleId(id.toString());
  }

  /// The number that the first `digits` digits of this id write.
  public int startOf(int digits) {
    int number = 0;
    for (int digit = 0; digit < digits; digit++) {
      number = number << 5 | DIGITS.indexOf(value.charAt(digit));
    }
    return number;
  }

  /// The approximate share of all ids that are before this one.
  public double share() {
    double share = 0;
    for (int at = DIGITS_OF_SHARE - 1; at >= 0; at--) {
      share = (share + DIGITS.indexOf(value.charAt(at))) / DIGITS.length();
    }
    return share;
  }

  private static ArticleId digest(String name) {
    byte[] hash = Sha256.of(name);
    var id = new StringBuilder(LENGTH);
    for (int digit = 0; digit < LENGTH; digit++) {
      id.append(DIGITS.charAt(fiveBits(hash, digit * 5)));
    }
    return new ArticleId(id.toString());
  }

  private static int fiveBits(byte[] hash, int from) {
    int pair = ((hash[from / 8] & 0xff) << 8) | (hash[from / 8 + 1] & 0xff);
    return (pair >> (11 - from % 8)) & 0x1f;
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
