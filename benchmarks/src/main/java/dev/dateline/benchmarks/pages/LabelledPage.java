package dev.dateline.benchmarks.pages;

import dev.dateline.documents.html.story.BlockSignals;
import java.util.List;
import java.util.stream.Collectors;

/// A page whose article is known, wholly or in part.
sealed interface LabelledPage permits LabelledSegments, LabelledText {
  /// The name of the page's file.
  String name();

  /// The blocks of the page in reading order.
  List<BlockSignals> blocks();

  /// The blocks of which it is known whether they belong to the article.
  ///
  /// @param weights the weights so far; they decide which of several blocks with the same text is
  ///   the article's
  List<BlockLabel> labels(BlockWeights weights);

  /// The text that the weights would take from the page.
  default String text(BlockWeights weights) {
    return blocks().stream()
        .filter(block -> weights.score(block) > 0)
        .map(BlockSignals::text)
        .collect(Collectors.joining("\n\n"));
  }
}
