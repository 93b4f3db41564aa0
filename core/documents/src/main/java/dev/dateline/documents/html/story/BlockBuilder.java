package dev.dateline.documents.html.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects the text of one block, with the amounts that are linked, emphasized or under hints.
final class BlockBuilder {
  private static final Set<String> STRONG = Set.of("b", "strong", "em", "i");
  private static final double NEARLY_ALL = 0.8;

  private final StringBuilder text = new StringBuilder();
  private final Deque<Inline> open = new ArrayDeque<>();
  private Inline around = Inline.NONE;
  private int linked;
  private int strong;
  private int timed;
  private int hinted;
  private int hints;
  private int links;

  /// The combined properties of the inline elements around a text.
  private record Inline(boolean link, boolean strong, boolean time, int hints) {
    static final Inline NONE = new Inline(false, false, false, 0);

    Inline inner(String tag, int own) {
      return new Inline(
          link || tag.equals("a"),
          strong || STRONG.contains(tag),
          time || tag.equals("time"),
          hints | own);
    }
  }

  /// Enters an inline element.
  void enter(String tag, int own) {
    links += tag.equals("a") ? 1 : 0;
    open.push(around);
    around = around.inner(tag, own);
  }

  /// Leaves the inline element entered last.
  void leave() {
    around = open.pop();
  }

  void append(String words) {
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      append(words.charAt(i));
    }
    int added = TextLength.of(text, before);
    linked += around.link ? added : 0;
    strong += around.strong ? added : 0;
    timed += around.time ? added : 0;
    hinted += around.hints == 0 ? 0 : added;
    hints |= added == 0 ? 0 : around.hints;
  }

  private void append(char letter) {
    boolean space = Character.isWhitespace(letter) || letter == '\u00a0';
    if (!space) {
      text.append(letter);
    } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /// The block of what was appended since the last one, or null if that was blank.
  @Nullable Block build(Container container, int start) {
    String words = text.toString().strip();
    Block block = words.isEmpty() ? null : block(container, words, start);
    text.setLength(0);
    linked = 0;
    strong = 0;
    timed = 0;
    hinted = 0;
    hints = 0;
    links = around.link ? 1 : 0;
    return block;
  }

  private Block block(Container container, String words, int start) {
    int length = TextLength.of(words, 0);
    int whole = hinted >= NEARLY_ALL * length ? hints : 0;
    return new Block(
        container,
        words,
        length,
        linked,
        strong,
        timed,
        links,
        whole,
        start,
        TextShape.of(words),
        Phrases.in(words));
  }
}
