package dev.dateline.documents.html.story;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Removes what a page repeats between the paragraphs of its article, such as the placeholder of an
/// advertisement. An article does not repeat a paragraph three times, or a label four times.
final class Repeats {
  private static final int PARAGRAPH = 40;
  private static final int MOST_PARAGRAPHS = 2;
  private static final int MOST_LABELS = 3;

  private Repeats() {}

  /// Clears the blocks of `chosen` that are repeated too often, unless they are most of the text.
  static void remove(List<Block> blocks, BitSet chosen) {
    Map<String, Integer> counts = new HashMap<>();
    chosen.stream().forEach(i -> counts.merge(blocks.get(i).text(), 1, Integer::sum));
    var kept = new BitSet();
    chosen.stream()
        .filter(i -> !isClutter(blocks.get(i), counts.getOrDefault(blocks.get(i).text(), 0)))
        .forEach(kept::set);
    if (2 * length(blocks, kept) > length(blocks, chosen)) {
      chosen.and(kept);
    }
  }

  private static long length(List<Block> blocks, BitSet chosen) {
    return chosen.stream().mapToLong(i -> blocks.get(i).length()).sum();
  }

  private static boolean isClutter(Block block, int count) {
    if (block.length() >= PARAGRAPH) {
      return count > MOST_PARAGRAPHS;
    }
    return count > MOST_LABELS && block.shape().words() > 1 && !block.closed();
  }
}
