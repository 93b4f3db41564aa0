package dev.dateline.documents.html.story;

import java.util.List;

/// Signals from the blocks before and after a block.
final class NeighbourSignals {
  private static final NeighbourSignals[] NEIGHBOURS = {
    new NeighbourSignals(-2), new NeighbourSignals(-1),
    new NeighbourSignals(1), new NeighbourSignals(2)
  };

  private final int distance;
  private final Signal none;
  private final Signal length;
  private final Signal links;
  private final Signal prose;
  private final Signal same;
  private final Signal heading;
  private final Signal linkedHeading;
  private final Signal against;
  private final Signal sentence;

  private NeighbourSignals(int distance) {
    this.distance = distance;
    String prefix = (distance < 0 ? "before." : "behind.") + Math.abs(distance) + ".";
    none = Signal.of(prefix + "none");
    length = Signal.of(prefix + "length");
    links = Signal.of(prefix + "links");
    prose = Signal.of(prefix + "prose");
    same = Signal.of(prefix + "same-place");
    heading = Signal.of(prefix + "heading");
    linkedHeading = Signal.of(prefix + "heading.linked");
    against = Signal.of(prefix + "against");
    sentence = Signal.of(prefix + "sentence");
  }

  static void add(List<Block> blocks, int index, Evidence evidence) {
    for (NeighbourSignals neighbour : NEIGHBOURS) {
      int other = index + neighbour.distance;
      if (other < 0 || other >= blocks.size()) {
        evidence.add(neighbour.none, 1);
      } else {
        neighbour.add(blocks.get(index), blocks.get(other), evidence);
      }
    }
  }

  private void add(Block block, Block other, Evidence evidence) {
    boolean titled = Tags.isHeading(other.container().tag);
    evidence.add(length, other.weight());
    evidence.add(links, other.linkDensity());
    evidence.add(prose, other.isProse());
    evidence.add(same, other.container() == block.container());
    evidence.add(heading, titled);
    evidence.add(linkedHeading, titled && other.linkDensity() > 0.8);
    evidence.add(against, other.container().against() > 0);
    evidence.add(sentence, other.closed());
  }
}
