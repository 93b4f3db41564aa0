package dev.dateline.documents.html.story;

/// Signals from the class names and ids around a block.
final class HintSignals {
  private static final Signal[] WITHIN = Signal.of("hint", Hint.values());
  private static final Signal[] NEAR = Signal.of("hint.near", Hint.values());
  private static final Signal[] INLINE = Signal.of("hint.inline", Hint.values());
  private static final Signal ANY = Signal.of("against.any");
  private static final Signal MANY = Signal.of("against.many");

  private HintSignals() {}

  static void add(Block block, Evidence evidence) {
    Container container = block.container();
    int near = (container.hints | container.outer().hints) & (container.effective | ~Hint.AGAINST);
    for (Hint hint : Hint.values()) {
      evidence.add(WITHIN[hint.ordinal()], hint.in(container.effective));
      evidence.add(NEAR[hint.ordinal()], hint.in(near));
      evidence.add(INLINE[hint.ordinal()], hint.in(block.hints()));
    }
    int against = container.against();
    evidence.add(ANY, against > 0);
    evidence.add(MANY, Math.min(1, against / 4.0));
  }
}
