package dev.dateline.documents.html.story;

import java.util.Set;

/// Finds the element around most of the running text, as the reader mode of browsers does.
///
/// Each block of text gives points to its container, half as many to the next outer one, and a
/// quarter to the one after that; hints against the block divide its points.
final class Core {
  private static final Set<String> CONTAINERS =
      Set.of("div", "td", "section", "article", "main", "body");
  private static final int SHORTEST = 25;
  private static final double MOST_LINKS = 0.5;

  private Core() {}

  static void mark(Outline outline) {
    outline.blocks().forEach(Core::give);
    Container core = null;
    for (Container container : outline.containers()) {
      core = core == null || points(container) > points(core) ? container : core;
    }
    for (Container container : outline.containers()) {
      container.inCore = container == core || (container.parent != null && container.parent.inCore);
    }
  }

  private static void give(Block block) {
    if (block.length() < SHORTEST || block.linkDensity() > MOST_LINKS) {
      return;
    }
    double points = 1 + Math.min(3, block.length() / 100.0) + Math.min(3, block.shape().commas());
    points /= 1 + block.container().against();
    Container container = block.container();
    if (!CONTAINERS.contains(container.tag)) {
      container = container.outer();
    }
    for (int level = 0; level < 3; level++) {
      container.score += points;
      points /= 2;
      container = container.outer();
    }
  }

  private static double points(Container container) {
    double hinted =
        Hint.BODY.in(container.hints) ? 1.5 : Hint.CONTENT.in(container.hints) ? 1.2 : 1;
    return container.score * (1 - container.linkDensity()) * hinted;
  }
}
