package dev.dateline.benchmarks.pages;

import static java.util.Comparator.comparingDouble;

import dev.dateline.documents.html.story.BlockSignals;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A page of which people marked some segments as wanted and unwanted.
///
/// @param wanted for each wanted segment the blocks that have it
/// @param others the blocks that are known whatever the weights
record LabelledSegments(
    AnnotatedPage page,
    List<BlockSignals> blocks,
    List<List<BlockSignals>> wanted,
    List<BlockLabel> others)
    implements LabelledPage {
  /// How much a block counts that only another tool has judged.
  private static final double TAUGHT = 0.02;

  private static final int SHORTEST_TAUGHT = 20;

  /// Labels the `blocks` of `page`.
  ///
  /// @param taught the text that another tool takes from the page; empty if there is none
  static LabelledSegments of(AnnotatedPage page, List<BlockSignals> blocks, String taught) {
    List<List<BlockSignals>> wanted = page.wanted().stream().map(it -> having(it, blocks)).toList();
    List<BlockSignals> unwanted =
        page.unwanted().stream().flatMap(it -> having(it, blocks).stream()).toList();
    Stream<BlockSignals> rest =
        blocks.stream()
            .filter(block -> block.text().length() >= SHORTEST_TAUGHT && !taught.isEmpty())
            .filter(block -> !unwanted.contains(block))
            .filter(block -> wanted.stream().noneMatch(it -> it.contains(block)));
    Stream<BlockLabel> others =
        Stream.concat(
            unwanted.stream().map(block -> new BlockLabel(block, false, 1)),
            rest.map(block -> new BlockLabel(block, taught.contains(block.text()), TAUGHT)));
    return new LabelledSegments(page, blocks, wanted, others.toList());
  }

  private static List<BlockSignals> having(String segment, List<BlockSignals> blocks) {
    return blocks.stream()
        .filter(block -> AnnotatedPage.folded(block.text()).contains(segment))
        .toList();
  }

  @Override
  public String name() {
    return page.name();
  }

  @Override
  public List<BlockLabel> labels(BlockWeights weights) {
    var labels = new ArrayList<>(others);
    for (List<BlockSignals> candidates : wanted) {
      candidates.stream()
          .max(comparingDouble(weights::score).thenComparing(block -> block.text().length()))
          .ifPresent(block -> labels.add(new BlockLabel(block, true, 1)));
    }
    return labels;
  }
}
