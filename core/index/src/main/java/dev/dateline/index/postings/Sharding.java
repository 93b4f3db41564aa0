package dev.dateline.index.postings;

import dev.dateline.articles.ArticleId;
import java.util.List;
import java.util.stream.IntStream;

/// Distributes the postings of each term over several partitions of the store, so that a frequent
/// term can be written faster than one partition allows.
///
/// The number of shards is a property of the table: all readers and writers must use the same one,
/// and changing it requires reindexing into a new table.
///
/// @param shards partitions for each term, 1 to 1,024
public record Sharding(int shards) {
  private static final int MOST = 1024;
  private static final int ID_DIGITS_USED = 2;
  private static final int BASE = 32;

  /// One partition for each term, with the name of the term.
  public static final Sharding NONE = new Sharding(1);

  public Sharding {
    if (shards < 1 || shards > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " shards, not " + shards);
    }
  }

  /// Parses the number of partitions per term.
  ///
  /// @throws IllegalArgumentException if it is not a number from 1 to 1,024; the message continues
  ///   a sentence that starts with the name of the setting
  public static Sharding parse(String number) {
    try {
      return new Sharding(Integer.parseInt(number));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "must be a number from 1 to " + MOST + ", not " + number + ".", e);
    }
  }

  /// The partition of the posting of `term` for article `id`.
  public String partition(Term term, ArticleId id) {
    return shards == 1 ? term.value() : name(term, hash(id) % shards);
  }

  /// All partitions of the postings of `term`.
  public List<String> partitions(Term term) {
    return shards == 1
        ? List.of(term.value())
        : IntStream.range(0, shards).mapToObj(shard -> name(term, shard)).toList();
  }

  private static String name(Term term, int shard) {
    return term.value() + "~" + shard;
  }

  /// Ids are digests, so their last digits are a good hash. Stored keys depend on this.
  private static int hash(ArticleId id) {
    int hash = 0;
    String value = id.value();
    for (int at = value.length() - ID_DIGITS_USED; at < value.length(); at++) {
      hash = hash * BASE + Character.digit(value.charAt(at), Character.MAX_RADIX);
    }
    return hash;
  }
}
