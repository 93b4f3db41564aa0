package dev.dateline.documents.html.story;

import java.util.Set;

/// Signals from the elements around a block: how much of the page's prose they contain, and how
/// many links.
final class ContainerSignals {
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

  private ContainerSignals() {}

  static void add(Block block, int prose, Evidence evidence) {
    Container container = block.container();
    addTwins(container, evidence);
    addCore(container, evidence);
    for (int level = 0; level < LEVELS; level++) {
      evidence.add(PROSE[level], (double) container.prose / Math.max(1, prose));
      evidence.add(LINKS[level], container.linkDensity());
      evidence.add(DENSITY[level], (double) container.prose / container.length);
      evidence.add(AVERAGE[level], Math.min(1, container.length / (200.0 * container.blocks)));
      container = container.outer();
    }
  }

  private static void addCore(Container container, Evidence evidence) {
    evidence.add(IN_CORE, container.inCore);
    evidence.add(NO_CORE, !container.inCore);
    evidence.add(CORE, container.isCore());
    evidence.add(CORE_CHILD, !container.isCore() && container.outer().isCore());
  }

  private static void addTwins(Container container, Evidence evidence) {
    int twins = 1;
    boolean card = false;
    Container around = container;
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
