package dev.dateline.recognition;

import dev.dateline.articles.Entity;
import java.util.ArrayList;
import java.util.List;

/// How far names are looked for in one text. What lies beyond is left out, so that whatever may be
/// uploaded is indexed: by all that is said of it elsewhere, and by the names that it gives first.
///
/// Not the time sets these limits, which grows with the text alone, but the index: it keeps what an
/// article names in single items, of at most 400 KB, and each name costs writes.
final class TextLimits {
  /// The longest text, in UTF-16 units, that is read to its end: some 80,000 words, more than any
  /// article has. Were every second word of it a name, the places of all of them would still fit
  /// into one item.
  static final int LONGEST_TEXT = 500_000;

  /// How long the names of a text may be together, in UTF-16 units, counting [#EACH] more for each:
  /// some 5,500 names. An item lists them, and beside them those of the upload that it replaces.
  static final int LONGEST_NAMES = 150_000;

  /// What a name takes beside its letters.
  static final int EACH = 12;

  private TextLimits() {}

  /// The part of `text` in which names are looked for: all of it, or its beginning up to the end of
  /// a word.
  static String within(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST_TEXT);
    int end = space > LONGEST_TEXT / 2 ? space : LONGEST_TEXT;
    boolean cutsPair = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, cutsPair ? end - 1 : end);
  }

  /// Those of `entities`, which are in the order of their first mentions, that are kept.
  static List<Entity> first(List<Entity> entities) {
    var kept = new ArrayList<Entity>();
    int left = LONGEST_NAMES;
    for (Entity entity : entities) {
      left -= entity.name().length() + EACH;
      if (left < 0) {
        break;
      }
      kept.add(entity);
    }
    return kept;
  }
}
