package dev.dateline.documents.html.story;

import java.util.Set;

/// Signals from the elements around a block: how much of the page's prose they contain, and how
/// many links.
final class PlaceSignals {
  private static final Signal[] PROSE = levels("place.prose");
  private static final Signal[] LINKS = levels("place.links");
  private static final Signal[] DENSITY = levels("place.density");
  private static final Signal[] AVERAGE = levels("place.average");
  private static final Signal TWINS = Signal.of("twins");
  private static final Signal CARD = Signal.of("card");
  private static final Signal IN_CORE = Signal.of("core.in");
  private static final Signal CORE = Signal.of("core");
  private static final Signal CORE_CHILD = Signal.of("core.child");
  private static final Signal NO_CORE = Signal.of("core.out");
  private static final Set<String> TEXTUAL =
      Set.of(
          "li", "ul", "ol", "p", "td", "tr", "tbody", "dd", "dt", "blockquote", "pre", "h2", "h3");
  private static final int LEVELS = 4;

  private PlaceSignals() {}

  static void add(Block block, int prose, Evidence evidence) {
    Place place = block.place();
    addTwins(place, evidence);
    addCore(place, evidence);
    for (int level = 0; level < LEVELS; level++) {
      evidence.add(PROSE[level], (double) place.prose / Math.max(1, prose));
      evidence.add(LINKS[level], place.linkDensity());
      evidence.add(DENSITY[level], (double) place.prose / place.length);
      evidence.add(AVERAGE[level], Math.min(1, place.length / (200.0 * place.blocks)));
      place = place.outer();
    }
  }

  private static void addCore(Place place, Evidence evidence) {
    evidence.add(IN_CORE, place.inCore);
    evidence.add(NO_CORE, !place.inCore);
    evidence.add(CORE, place.isCore());
    evidence.add(CORE_CHILD, !place.isCore() && place.outer().isCore());
  }

  private static void addTwins(Place place, Evidence evidence) {
    int twins = 1;
    boolean card = false;
    Place around = place;
    for (int level = 0; level < LEVELS; level++) {
      if (!TEXTUAL.contains(around.tag)) {
        twins = Math.max(twins, around.twins);
        card |= around.twins > 1 && around.linkDensity() > 0.2;
      }
      around = around.outer();
    }
    evidence.add(TWINS, Math.min(1, Math.log(twins) / 3));
    evidence.add(CARD, card);
  }

  private static Signal[] levels(String name) {
    var signals = new Signal[LEVELS];
    for (int level = 0; level < LEVELS; level++) {
      signals[level] = Signal.of(name + "." + level);
    }
    return signals;
  }
}
