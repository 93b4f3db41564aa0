package dev.dateline.documents.html.story;

/// Signals from a block's position on the page, and from the page's head.
final class PageSignals {
  private static final Signal POSITION = Signal.of("position");
  private static final Signal FIRST_TENTH = Signal.of("position.first");
  private static final Signal LAST_TENTH = Signal.of("position.last");
  private static final Signal BEFORE_TITLE = Signal.of("title.ahead");
  private static final Signal IS_TITLE = Signal.of("title.here");
  private static final Signal AFTER_TITLE = Signal.of("title.passed");
  private static final Signal SOON_AFTER_TITLE = Signal.of("title.near");
  private static final Signal IN_TITLE = Signal.of("title.words");
  private static final Signal IN_BODY = Signal.of("given");
  private static final Signal NOT_IN_BODY = Signal.of("given.not");
  private static final Signal REPEATED = Signal.of("repeated");
  private static final Signal SMALL_PAGE = Signal.of("page.small");
  private static final int SMALL = 400;
  private static final int SOON = 6;

  private PageSignals() {}

  static void add(StoryFacts page, int index, Evidence evidence) {
    Block block = page.outline().blocks().get(index);
    double position = (double) block.start() / page.outline().length();
    evidence.add(POSITION, position);
    evidence.add(FIRST_TENTH, position < 0.1);
    evidence.add(LAST_TENTH, position > 0.9);
    evidence.add(SMALL_PAGE, page.outline().prose() < SMALL);
    evidence.add(REPEATED, page.isRepeated(block));
    addTitle(page.titleIndex(), index, evidence);
    evidence.add(IN_TITLE, page.isInTitle(block));
    addGiven(page.given(), block, evidence);
  }

  private static void addGiven(GivenText given, Block block, Evidence evidence) {
    evidence.add(IN_BODY, given.has(block.text()));
    evidence.add(NOT_IN_BODY, given.lacks(block.text()));
  }

  private static void addTitle(int title, int index, Evidence evidence) {
    if (title >= 0) {
      evidence.add(BEFORE_TITLE, index < title);
      evidence.add(IS_TITLE, index == title);
      evidence.add(AFTER_TITLE, index > title);
      evidence.add(SOON_AFTER_TITLE, index > title && index < title + SOON);
    }
  }
}
