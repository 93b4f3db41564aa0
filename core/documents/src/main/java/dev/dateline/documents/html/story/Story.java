package dev.dateline.documents.html.story;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// The blocks of a page that are its article.
///
/// @param page facts about the page
/// @param blocks the article's, in reading order
/// @param doubtful how many characters were close decisions
record Story(StoryFacts page, List<Block> blocks, int doubtful) {
  /// Scores nearer to zero than this are a close decision, in log odds.
  private static final double CLOSE = 0.7;

  Story {
    blocks = List.copyOf(blocks);
  }

  static Story of(StoryFacts page) {
    double[] scores = BlockScores.of(page);
    BitSet chosen = Selection.of(page, scores);
    List<Block> all = page.outline().blocks();
    return new Story(page, chosen.stream().mapToObj(all::get).toList(), doubtful(all, scores));
  }

  private static int doubtful(List<Block> blocks, double[] scores) {
    int doubtful = 0;
    for (int i = 0; i < scores.length; i++) {
      boolean close = Math.abs(scores[i]) < CLOSE;
      doubtful += close && blocks.get(i).isProse() ? blocks.get(i).length() : 0;
    }
    return doubtful;
  }

  /// The article's text, paragraphs separated by an empty line.
  String text() {
    return textOf(blocks);
  }

  static String textOf(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }

  int length() {
    return blocks.stream().mapToInt(Block::length).sum();
  }

  /// The length of its running text, in characters.
  int prose() {
    return blocks.stream().filter(Block::isProse).mapToInt(Block::length).sum();
  }

  int paragraphs() {
    return (int) blocks.stream().filter(Block::isProse).count();
  }
}
