package dev.dateline.benchmarks.pages;

import dev.dateline.documents.html.story.BlockSignals;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A page with the whole text of its article.
///
/// @param labels those of all its blocks
record LabelledText(WholeText page, List<BlockSignals> blocks, List<BlockLabel> labels)
    implements LabelledPage {
  /// How much a paragraph counts: a page has many, and neighbours are alike.
  private static final double PARAGRAPH = 0.1;

  private static final double LENGTH_OF_PARAGRAPH = 100;
  private static final double LEAST = 0.2;
  private static final double MOST_OF_BLOCK = 0.6;
  private static final int SHORTEST = 20;

  /// Labels the `blocks` of `page`.
  static LabelledText of(WholeText page, List<BlockSignals> blocks) {
    var article = Shingles.of(page.text());
    Set<String> lines = page.text().lines().map(String::strip).collect(Collectors.toSet());
    List<BlockLabel> labels =
        blocks.stream()
            .map(block -> label(block, isArticle(block.text(), article, lines)))
            .filter(LabelledText::tellsSomething)
            .toList();
    return new LabelledText(page, blocks, labels);
  }

  private static boolean isArticle(String text, Shingles article, Set<String> lines) {
    return lines.contains(text) || article.shareOf(Shingles.of(text)) >= MOST_OF_BLOCK;
  }

  private static BlockLabel label(BlockSignals block, boolean article) {
    double length = block.text().length() / LENGTH_OF_PARAGRAPH + LEAST;
    return new BlockLabel(block, article, PARAGRAPH * Math.min(1, length));
  }

  /// Whether it is more than a word or two around an article, such as a button.
  private static boolean tellsSomething(BlockLabel label) {
    return label.article() || label.block().text().length() >= SHORTEST;
  }

  @Override
  public String name() {
    return page.name();
  }

  @Override
  public List<BlockLabel> labels(BlockWeights weights) {
    return labels;
  }
}
