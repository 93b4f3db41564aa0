package dev.dateline.documents.html.story;

/// Signals from set phrases such as `Read more` or `All rights reserved`; the shorter the text, the
/// stronger.
final class PhraseSignals {
  private static final Signal[] TINY = Signal.of("says.tiny", BoilerplatePhrase.values());
  private static final Signal[] SHORT = Signal.of("says.short", BoilerplatePhrase.values());
  private static final Signal[] LONG = Signal.of("says.long", BoilerplatePhrase.values());
  private static final Signal[] OPENS = Signal.of("opens", BoilerplatePhrase.values());

  private PhraseSignals() {}

  static void add(Block block, Evidence evidence) {
    int length = block.length();
    Signal[] says = length < 40 ? TINY : length < 160 ? SHORT : LONG;
    Phrases phrases = block.phrases();
    for (BoilerplatePhrase phrase : BoilerplatePhrase.values()) {
      evidence.add(says[phrase.ordinal()], phrase.in(phrases.said()));
      evidence.add(OPENS[phrase.ordinal()], length < 160 && phrase.in(phrases.opening()));
    }
  }
}
