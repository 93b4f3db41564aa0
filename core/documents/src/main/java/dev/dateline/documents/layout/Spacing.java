package dev.dateline.documents.layout;

import java.util.ArrayList;
import java.util.List;

/// Distinguishes spaces between words from those between letters, which are wide in spaced-out
/// text.
final class Spacing {
  /// The minimum gap between words, in ems.
  private static final float NARROWEST = 0.15f;

  /// The same for languages that write no spaces.
  private static final float NARROWEST_IDEOGRAPHIC = 0.8f;

  /// How many letters it takes to determine a line's usual gap between letters.
  private static final int ENOUGH = 4;

  private static final float WIDE = 1.5f;

  private final List<Glyph> letters = new ArrayList<>();

  /// For each letter but the first, whether a space character precedes it.
  private final List<Boolean> spaced = new ArrayList<>();

  private Spacing(List<Glyph> glyphs) {
    boolean space = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isSpace()) {
        space = true;
      } else {
        if (!letters.isEmpty()) {
          spaced.add(space);
        }
        letters.add(glyph);
        space = false;
      }
    }
  }

  /// The text of a line's `glyphs`, which are ordered from left to right.
  static String text(List<Glyph> glyphs) {
    return LogicalOrder.of(new Spacing(glyphs).text());
  }

  private String text() {
    boolean isSpacedOut = isSpacedOut();
    float usual = usualGap(isSpacedOut);
    var text = new StringBuilder(letters.getFirst().text());
    for (int at = 1; at < letters.size(); at++) {
      boolean parts =
          isSpacedOut ? gap(at) > usual * WIDE : spaced.get(at - 1) || isWide(at, usual);
      text.append(parts ? " " : "").append(letters.get(at).text());
    }
    return text.toString();
  }

  /// Whether there are space characters between nearly all letters, as in `T A L L I N N`.
  private boolean isSpacedOut() {
    long spaces = spaced.stream().filter(space -> space).count();
    return spaced.size() >= ENOUGH && spaces * 10 >= spaced.size() * 9L;
  }

  /// The median gap between letters without a space character between them, in ems.
  private float usualGap(boolean isSpacedOut) {
    var gaps = new ArrayList<Float>();
    for (int at = 1; at < letters.size(); at++) {
      if (isSpacedOut || !spaced.get(at - 1)) {
        gaps.add(gap(at));
      }
    }
    return gaps.size() < ENOUGH ? 0 : Math.max(0, Median.of(gaps));
  }

  private boolean isWide(int at, float usual) {
    boolean ideographic = isIdeographic(at) && isIdeographic(at - 1);
    return gap(at) > usual + (ideographic ? NARROWEST_IDEOGRAPHIC : NARROWEST);
  }

  private boolean isIdeographic(int at) {
    var script = Character.UnicodeScript.of(letters.get(at).text().codePointAt(0));
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /// The gap before a letter, in ems.
  private float gap(int at) {
    Glyph glyph = letters.get(at);
    Glyph previous = letters.get(at - 1);
    return (glyph.left() - previous.right()) / Math.max(1, Math.min(glyph.size(), previous.size()));
  }
}
