package dev.dateline.documents.html.story;

import dev.dateline.documents.text.PublicationLine;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Selects the blocks of the article by their scores, and corrects what scores alone get wrong.
final class Selection {
  /// The score that a block needs if it is not in the text that the metadata gives.
  private static final double BEYOND_GIVEN = 2;

  private static final int SENTENCE = 4;

  /// How many lines above the first paragraph are read.
  private static final int MOST_LEAD = 6;

  private final StoryFacts page;
  private final List<Block> blocks;
  private final double[] scores;
  private final BitSet chosen = new BitSet();

  private Selection(StoryFacts page, double[] scores) {
    this.page = page;
    this.blocks = page.outline().blocks();
    this.scores = scores;
  }

  /// The indices of the article's blocks.
  static BitSet of(StoryFacts page, double[] scores) {
    var selection = new Selection(page, scores);
    selection.choose();
    selection.takeTinyPage();
    selection.completeParagraphs();
    selection.completeTables();
    selection.trimToGiven();
    selection.dropLead();
    Repeats.remove(selection.blocks, selection.chosen);
    return selection.chosen;
  }

  /// Drops the lines above the first paragraph that only say when the article was published and who
  /// wrote it.
  private void dropLead() {
    int last = chosen.length() - 1;
    for (int i = chosen.nextSetBit(0), read = 0;
        i >= 0 && i < last && read < MOST_LEAD;
        i = chosen.nextSetBit(i + 1), read++) {
      String line = blocks.get(i).text();
      if (PublicationLine.isOne(line)) {
        chosen.clear(i);
      } else if (blocks.get(i).isProse()) {
        return;
      }
    }
  }

  private void choose() {
    for (int i = 0; i < scores.length; i++) {
      chosen.set(i, scores[i] > 0 && isEligible(i));
    }
  }

  /// If no block was chosen, takes the whole text of a page that is too small to have anything
  /// around its article.
  private void takeTinyPage() {
    if (chosen.isEmpty() && page.outline().isTiny()) {
      for (int i = 0; i < scores.length; i++) {
        chosen.set(i, isEligible(i));
      }
    }
  }

  private boolean isEligible(int index) {
    Block block = blocks.get(index);
    boolean stamp = block.timed() > 0.8 * block.length();
    boolean hidden = Hint.UNSEEN.in(block.container().effective) || isApart(block.container());
    return !stamp && !hidden && index != page.titleIndex() && !Labels.isOne(block.text());
  }

  /// Whether the container is hidden by a class or in a caption. An element with much of the page's
  /// text is neither, whatever its class says, since scripts show some whole pages only after
  /// loading.
  private boolean isApart(Container container) {
    return container.apart != null && 3 * container.apart.prose < page.outline().prose();
  }

  /// Takes plain sentences that follow a paragraph of the article in the same element.
  private void completeParagraphs() {
    for (int i = 1; i < scores.length; i++) {
      if (chosen.get(i - 1) && !chosen.get(i) && isPlain(blocks.get(i))) {
        boolean beside = blocks.get(i).container().parent == blocks.get(i - 1).container().parent;
        chosen.set(i, beside && blocks.get(i - 1).isProse() && isEligible(i));
      }
    }
  }

  private static boolean isPlain(Block block) {
    return block.container().tag.equals("p")
        && block.closed()
        && block.shape().words() >= SENTENCE
        && block.linked() == 0
        && block.strong() == 0
        && block.phrases().said() == 0
        && block.container().against() == 0;
  }

  /// Takes a table as a whole, if most of its cells were chosen or if it continues the text.
  private void completeTables() {
    Map<Container, int[]> counts = new HashMap<>();
    for (int i = 0; i < scores.length; i++) {
      Container table = table(i);
      if (table != null) {
        counts.computeIfAbsent(table, it -> new int[2])[chosen.get(i) ? 1 : 0]++;
      }
    }
    for (int i = 0; i < scores.length; i++) {
      Container table = table(i);
      int[] count = counts.get(table);
      if (table != null && count != null && (count[1] >= count[0] || continues(table, i))) {
        chosen.set(i, isEligible(i));
      }
    }
  }

  /// Whether the preceding block was chosen, and the table has no links.
  private boolean continues(Container table, int index) {
    return index > 0
        && chosen.get(index - 1)
        && table.inCore
        && table.linkDensity() < 0.2
        && table.against() == 0;
  }

  /// The table that the block is a cell of, or null.
  private @Nullable Container table(int index) {
    Container container = blocks.get(index).container();
    for (int level = 0; level < 5 && container.parent != null; level++) {
      if (container.tag.equals("table")) {
        return container;
      }
      container = container.parent;
    }
    return null;
  }

  /// If the metadata has the text, drops most blocks before or after it.
  private void trimToGiven() {
    var given = new BitSet();
    int length = 0;
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      if (page.given().has(blocks.get(i).text())) {
        given.set(i);
        length += blocks.get(i).length();
      }
    }
    if (given.isEmpty() || length < 0.7 * page.given().length()) {
      return;
    }
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      boolean outside = i < given.nextSetBit(0) || i > given.length() - 1;
      chosen.set(i, !outside || scores[i] > BEYOND_GIVEN);
    }
  }
}
