package dev.dateline.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins a large first letter, several lines high, with the rest of its word.
final class DropCaps {
  private static final float LARGER = 1.8f;

  /// Large letters have about this height, in ems.
  private static final float CAP_HEIGHT = 0.7f;

  private static final int MOST = 20;

  private DropCaps() {}

  /// `glyphs` with each drop cap moved into the line that it begins.
  static List<Glyph> joined(List<Glyph> glyphs) {
    float usual = Median.of(glyphs.stream().filter(it -> !it.isSpace()).map(Glyph::size).toList());
    var joined = new ArrayList<>(glyphs);
    int tried = 0;
    for (int at = 0; at < joined.size() && tried < MOST; at++) {
      Glyph cap = joined.get(at);
      if (cap.size() > LARGER * usual && isAlone(joined, at)) {
        int place = at;
        var first = firstBeside(joined, cap, usual);
        first.ifPresent(rest -> joined.set(place, set(cap, rest)));
        tried++;
      }
    }
    return joined;
  }

  private static boolean isAlone(List<Glyph> glyphs, int at) {
    Glyph cap = glyphs.get(at);
    boolean letter = Character.isLetter(cap.text().codePointAt(0));
    return letter && !isAlike(glyphs, at - 1, cap) && !isAlike(glyphs, at + 1, cap);
  }

  private static boolean isAlike(List<Glyph> glyphs, int at, Glyph cap) {
    return at >= 0
        && at < glyphs.size()
        && !glyphs.get(at).isSpace()
        && glyphs.get(at).size() > cap.size() / LARGER;
  }

  /// The letter after the cap in the topmost line beside it.
  private static Optional<Glyph> firstBeside(List<Glyph> glyphs, Glyph cap, float usual) {
    float top = cap.baseline() - CAP_HEIGHT * cap.size();
    return glyphs.stream()
        .filter(it -> !it.isSpace() && it.size() < cap.size() / LARGER)
        .filter(it -> it.left() >= cap.right() - usual && it.left() < cap.right() + 2 * usual)
        .filter(it -> it.baseline() > top && it.baseline() < cap.baseline() + usual / 2)
        .min((one, other) -> Float.compare(one.baseline(), other.baseline()));
  }

  /// Directly before the rest of its word.
  private static Glyph set(Glyph cap, Glyph rest) {
    return new Glyph(cap.text(), rest.left() - 0.01f, rest.left(), rest.baseline(), rest.size());
  }
}
