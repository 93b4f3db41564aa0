package dev.dateline.documents.html.story;

/// Scores the blocks of a page: above zero for those that probably belong to the article.
final class BlockScores {
  private static final Signal ALWAYS = Signal.of("always");

  private BlockScores() {}

  /// The score of each block, in log odds.
  static double[] of(StoryFacts page) {
    var scores = new double[page.outline().blocks().size()];
    for (int i = 0; i < scores.length; i++) {
      int index = i;
      collect(page, i, (signal, strength) -> scores[index] += signal.weight() * strength);
    }
    return scores;
  }

  /// Passes all signals of one block to `evidence`.
  static void collect(StoryFacts page, int index, Evidence evidence) {
    Block block = page.outline().blocks().get(index);
    evidence.add(ALWAYS, 1);
    WordSignals.add(block, evidence);
    PhraseSignals.add(block, evidence);
    TagSignals.add(block, evidence);
    HintSignals.add(block, evidence);
    ContainerSignals.add(block, page.outline().prose(), evidence);
    NeighbourSignals.add(page.outline().blocks(), index, evidence);
    PageSignals.add(page, index, evidence);
    SectionSignals.add(page, index, evidence);
  }
}
