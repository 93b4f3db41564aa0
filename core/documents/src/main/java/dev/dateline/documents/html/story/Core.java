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
    Place core = null;
    for (Place place : outline.places()) {
      core = core == null || points(place) > points(core) ? place : core;
    }
    for (Place place : outline.places()) {
      place.inCore = place == core || (place.parent != null && place.parent.inCore);
    }
  }

  private static void give(Block block) {
    if (block.length() < SHORTEST || block.linkDensity() > MOST_LINKS) {
      return;
    }
    double points = 1 + Math.min(3, block.length() / 100.0) + Math.min(3, block.shape().commas());
    points /= 1 + block.place().against();
    Place container = block.place();
    if (!CONTAINERS.contains(container.tag)) {
      container = container.outer();
    }
    for (int level = 0; level < 3; level++) {
      container.score += points;
      points /= 2;
      container = container.outer();
    }
  }

  private static double points(Place place) {
    double hinted = Hint.BODY.in(place.hints) ? 1.5 : Hint.CONTENT.in(place.hints) ? 1.2 : 1;
    return place.score * (1 - place.linkDensity()) * hinted;
  }
}
