package dev.dateline.documents.html.story;

import java.util.regex.Pattern;

/// Signals from a block's own text: its length, its links, and whether it has sentences.
final class WordSignals {
  private static final Signal LENGTH = Signal.of("length");
  private static final Signal TINY = Signal.of("length.tiny");
  private static final Signal SHORT = Signal.of("length.short");
  private static final Signal LONG = Signal.of("length.long");
  private static final Signal HUGE = Signal.of("length.huge");
  private static final Signal LINKS = Signal.of("links");
  private static final Signal ALL_LINKS = Signal.of("links.all");
  private static final Signal LONG_LINK = Signal.of("links.all.long");
  private static final Signal NO_LINKS = Signal.of("links.none");
  private static final Signal MANY_LINKS = Signal.of("links.many");
  private static final Signal SENTENCE = Signal.of("sentence");
  private static final Signal SHORT_SENTENCE = Signal.of("sentence.short");
  private static final Signal SENTENCES = Signal.of("sentences");
  private static final Signal COMMAS = Signal.of("commas");
  private static final Signal DIGITS = Signal.of("digits");
  private static final Signal CAPITALS = Signal.of("capitals");
  private static final Signal NO_LETTERS = Signal.of("letters.none");
  private static final Signal LOWERCASE = Signal.of("lowercase");
  private static final Signal STRONG = Signal.of("strong");
  private static final Signal LONG_STRONG = Signal.of("strong.long");
  private static final Signal TIME = Signal.of("time");
  private static final Signal DATED = Signal.of("dated");
  private static final Signal COLON = Signal.of("colon");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private WordSignals() {}

  static void add(Block block, Evidence evidence) {
    addLength(block, evidence);
    addLinks(block, evidence);
    addShape(block, block.shape(), evidence);
  }

  private static void addLength(Block block, Evidence evidence) {
    int length = block.length();
    evidence.add(LENGTH, block.weight());
    evidence.add(TINY, length < 25);
    evidence.add(SHORT, length >= 25 && length < 80);
    evidence.add(LONG, length > 160);
    evidence.add(HUGE, length > 400);
    boolean strong = block.strong() >= 0.8 * length;
    evidence.add(STRONG, strong && length <= 60);
    evidence.add(LONG_STRONG, strong && length > 60);
    evidence.add(TIME, block.timed() > 0);
  }

  private static void addLinks(Block block, Evidence evidence) {
    boolean all = block.linkDensity() > 0.9;
    evidence.add(LINKS, block.linkDensity());
    evidence.add(ALL_LINKS, all);
    evidence.add(LONG_LINK, all && block.length() > 80);
    evidence.add(NO_LINKS, block.linked() == 0);
    evidence.add(MANY_LINKS, block.links() > 3);
  }

  private static void addShape(Block block, TextShape shape, Evidence evidence) {
    evidence.add(SENTENCE, shape.closed() && block.length() > 40);
    evidence.add(SHORT_SENTENCE, shape.closed() && block.length() <= 40);
    evidence.add(SENTENCES, Math.min(1, shape.sentences() / 3.0));
    evidence.add(COMMAS, Math.min(1, shape.commas() / 3.0));
    evidence.add(DIGITS, shape.digits() * 3 > block.length());
    evidence.add(CAPITALS, shape.letters() > 3 && shape.capitals() > 0.7 * shape.letters());
    evidence.add(NO_LETTERS, shape.letters() == 0);
    boolean several = shape.words() >= 4;
    evidence.add(LOWERCASE, several ? (double) shape.lowercaseWords() / shape.words() : 0);
    boolean title = Tags.isHeading(block.container().tag);
    evidence.add(DATED, !title && shape.words() <= 6 && YEAR.matcher(block.text()).find());
    evidence.add(COLON, block.text().endsWith(":"));
  }
}
