package dev.dateline.index.postings;

import dev.dateline.articles.ArticleId;
import java.util.List;
import java.util.stream.IntStream;

/// How the postings of each term are spread over partitions of the store, so that a term that many
/// articles have can be written faster than one partition takes.
///
/// It belongs to the table: all that write or read it must use the same number, and another number
/// means to index anew into another table.
///
/// @param shards how many partitions each term has, 1 to 1,024
public record Sharding(int shards) {
  private static final int MOST = 1024;
  private static final int ID_DIGITS_USED = 2;
  private static final int BASE = 32;

  /// One partition for each term, named as the term.
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

  /// The partition that has the posting of `term` and article `id`.
  public String partition(Term term, ArticleId id) {
    return shards == 1 ? term.value() : name(term, hash(id) % shards);
  }

  /// All partitions that have postings of `term`.
  public List<String> partitions(Term term) {
    return shards == 1
        ? List.of(term.value())
        : IntStream.range(0, shards).mapToObj(shard -> name(term, shard)).toList();
  }

  private static String name(Term term, int shard) {
    return term.value() + "~" + shard;
  }

  /// An id is a digest already: its last digits are as good a hash as any, and never change.
  private static int hash(ArticleId id) {
    int hash = 0;
    String value = id.value();
    for (int at = value.length() - ID_DIGITS_USED; at < value.length(); at++) {
      hash = hash * BASE + Character.digit(value.charAt(at), Character.MAX_RADIX);
    }
    return hash;
  }
}
