package dev.dateline.documents.html.story;

/// Signals from the heading of a block's section, such as `Related stories`.
final class SectionSignals {
  private static final Signal[] SAYS = Signal.of("section", BoilerplatePhrase.values());
  private static final Signal LINKED = Signal.of("section.linked");
  private static final Signal BEFORE_CORE = Signal.of("core.ahead");
  private static final Signal AFTER_CORE = Signal.of("core.passed");
  private static final int FARTHEST = 12;

  private SectionSignals() {}

  static void add(StoryFacts page, int index, Evidence evidence) {
    int heading = page.headings()[index];
    if (heading >= 0 && heading < index && index - heading <= FARTHEST) {
      addHeading(page.outline().blocks().get(heading), evidence);
    }
    Block block = page.outline().blocks().get(index);
    evidence.add(BEFORE_CORE, !block.container().inCore && block.start() < page.coreStart());
    evidence.add(AFTER_CORE, !block.container().inCore && block.start() > page.coreStart());
  }

  private static void addHeading(Block heading, Evidence evidence) {
    evidence.add(LINKED, heading.linkDensity() > 0.8);
    for (BoilerplatePhrase phrase : BoilerplatePhrase.values()) {
      evidence.add(SAYS[phrase.ordinal()], phrase.in(heading.phrases().said()));
    }
  }
}
