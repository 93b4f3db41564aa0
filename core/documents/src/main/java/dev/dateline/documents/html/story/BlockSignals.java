package dev.dateline.documents.html.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/// A block of a page with the signals that make its score, for the program that fits their weights.
///
/// @param text the block's text
/// @param strengths the strength of each signal by its name in `weights.properties`; a missing
///   signal has none
public record BlockSignals(String text, Map<String, Double> strengths) {
  public BlockSignals {
    strengths = Map.copyOf(strengths);
  }

  /// The blocks of `page` in reading order.
  ///
  /// @param given the article's text as the page's metadata has it; empty if it has none
  public static List<BlockSignals> of(Document page, String given) {
    Outline outline = OutlineReader.read(page.body());
    if (outline.blocks().isEmpty()) {
      return List.of();
    }
    StoryFacts facts = StoryExtractor.facts(page, outline, given);
    var blocks = new ArrayList<BlockSignals>();
    for (int i = 0; i < outline.blocks().size(); i++) {
      blocks.add(new BlockSignals(outline.blocks().get(i).text(), strengths(facts, i)));
    }
    return blocks;
  }

  private static Map<String, Double> strengths(StoryFacts facts, int index) {
    var strengths = new LinkedHashMap<String, Double>();
    BlockScores.collect(
        facts,
        index,
        (signal, strength) -> {
          if (strength != 0) {
            strengths.merge(signal.name(), strength, Double::sum);
          }
        });
    return strengths;
  }
}
