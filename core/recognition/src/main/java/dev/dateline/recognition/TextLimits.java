package dev.dateline.recognition;

import dev.dateline.articles.Entity;
import dev.dateline.articles.Mention;
import dev.dateline.articles.Normalization;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Utf8;
import java.util.ArrayList;
import java.util.List;

/// How far names are looked for in one text. What lies beyond is left out, so that whatever may be
/// uploaded is indexed: by all that is said of it elsewhere, and by the names that it gives first.
///
/// Not the time sets these limits, which grows with the text alone, but the index: it keeps what an
/// article names in single items, of at most 400 KB, and each name costs writes.
final class TextLimits {
  /// What precedes a name in the term under which the index finds it.
  private static final String TERM = "entity:";

  /// The longest text, in UTF-16 units, that is read to its end: some 80,000 words, more than any
  /// article has. Were every second word of it a name, the places of all of them would still fit
  /// into one item.
  static final int LONGEST_TEXT = 500_000;

  /// How many bytes the names of a text may take together, in UTF-8, counting [#EACH] more for
  /// each: some 5,500 names. An item lists them, and beside them those of the upload that it
  /// replaces.
  static final int LONGEST_NAMES = 150_000;

  /// What a name takes beside its letters.
  static final int EACH = 12;

  /// The most sentences: four times as many as a text of that length has.
  static final int MOST_SENTENCES = 16_000;

  /// The most places where names stand.
  static final int MOST_MENTIONS = 16_000;

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

  /// What is kept of `found`: the names of its first sentences.
  static Recognition first(Recognition found) {
    int end = end(found);
    return new Recognition(found.sentences().subList(0, end), names(found.entities(), end));
  }

  /// The number of the first sentence that is left out.
  private static int end(Recognition found) {
    int end = Math.min(found.sentences().size(), MOST_SENTENCES);
    return found.entities().stream()
        .flatMap(entity -> entity.mentions().stream())
        .mapToInt(Mention::sentence)
        .sorted()
        .skip(MOST_MENTIONS)
        .limit(1)
        .reduce(end, Math::min);
  }

  /// Those of `entities`, which are in the order of their first mentions, that are kept.
  private static List<Entity> names(List<Entity> entities, int end) {
    var kept = new ArrayList<Entity>();
    int left = LONGEST_NAMES;
    for (Entity entity : entities) {
      var mentions = entity.mentions().stream().filter(it -> it.sentence() < end).toList();
      if (!mentions.isEmpty() && Entity.fits(entity.name())) {
        left -= size(entity);
        if (left < 0) {
          break;
        }
        kept.add(new Entity(entity.name(), entity.type(), entity.country(), mentions));
      }
    }
    return kept;
  }

  /// The name as it is shown or as it is looked up, whichever takes more.
  private static int size(Entity entity) {
    int term = Utf8.length(TERM + Normalization.of(entity.name()));
    int country = entity.country() == null ? 0 : Utf8.length(entity.country());
    return Math.max(Utf8.length(entity.name()) + country, term) + EACH;
  }
}
