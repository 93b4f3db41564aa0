package dev.dateline.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A locality-sensitive hash for near-duplicate detection: two texts that share most sequences of
/// three words differ in few of the 64 bits.
///
/// @param bits the hash; 0 for a text without words
/// @see <a href="https://doi.org/10.1145/509907.509965">Charikar, 2002</a>
public record SimHash(long bits) {
  /// The hashes of near duplicates differ in at most this many bits.
  public static final int NEAR = 10;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final int RUN = 3;

  /// The hash of `text`, ignoring case, punctuation and white space.
  public static SimHash of(String text) {
    List<String> words = words(text);
    int[] votes = new int[Long.SIZE];
    for (int i = 0; i < words.size() && i <= Math.max(0, words.size() - RUN); i++) {
      vote(hash(words, i, Math.min(i + RUN, words.size())), votes);
    }
    return new SimHash(majority(votes));
  }

  /// The number of differing bits, from 0 to 64.
  public int distance(SimHash other) {
    return Long.bitCount(bits ^ other.bits);
  }

  /// Whether the texts are near duplicates.
  public boolean isNear(SimHash other) {
    return distance(other) <= NEAR;
  }

  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    var word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  private static void vote(long hash, int[] votes) {
    for (int bit = 0; bit < Long.SIZE; bit++) {
      votes[bit] += (int) (2 * (hash >>> bit & 1)) - 1;
    }
  }

  private static long majority(int[] votes) {
    long bits = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      bits |= votes[bit] > 0 ? 1L << bit : 0;
    }
    return bits;
  }

  /// FNV-1a followed by the finalizer of SplitMix64, which mixes the bits.
  private static long hash(List<String> words, int from, int to) {
    long hash = 0xcbf29ce484222325L;
    for (int at = from; at < to; at++) {
      String word = words.get(at);
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
    return hash ^ hash >>> 31;
  }
}
