package dev.dateline.recognition;

import dev.dateline.articles.Entity;
import dev.dateline.articles.Mention;
import dev.dateline.articles.Normalization;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Utf8;
import java.util.ArrayList;
import java.util.List;

/// Limits on the names of one text. Names beyond them are left out, so that any upload can be
/// indexed.
///
/// The limits come from the index, not from the time that recognition takes: the index stores the
/// names of an article in single items of at most 400 KB, and each name costs writes.
final class TextLimits {
  /// The prefix of the index term for a name.
  private static final String TERM = "entity:";

  /// How much of a text is read, in UTF-16 units: about 80,000 words, more than any article has.
  /// Even if every second word were a name, the positions of all of them would fit into one item.
  static final int LONGEST_TEXT = 500_000;

  /// The most bytes, in UTF-8, that the names of a text may take, plus [#EACH] per name: about
  /// 5,500 names. One item lists them together with the names of the upload that it replaces.
  static final int LONGEST_NAMES = 150_000;

  /// The overhead of a name, in bytes.
  static final int EACH = 12;

  /// The most sentences: four times as many as a text of [#LONGEST_TEXT] normally has.
  static final int MOST_SENTENCES = 16_000;

  /// The most mentions of names.
  static final int MOST_MENTIONS = 16_000;

  private TextLimits() {}

  /// The part of `text` that is searched for names: all of it, or its beginning, cut after a word.
  static String within(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST_TEXT);
    int end = space > LONGEST_TEXT / 2 ? space : LONGEST_TEXT;
    boolean cutsPair = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, cutsPair ? end - 1 : end);
  }

  /// Truncates `found` to the sentences and names within the limits.
  static Recognition first(Recognition found) {
    int end = end(found);
    return new Recognition(
        found.sentences().subList(0, end), names(found.entities(), end), found.coverage());
  }

  /// The number of the first sentence beyond the limits.
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

  /// The entities within the limits, with their mentions before sentence `end`. `entities` is in
  /// the order of first mentions.
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

  /// The size of the displayed name or of its index term, whichever is larger.
  private static int size(Entity entity) {
    int term = Utf8.length(TERM + Normalization.of(entity.name()));
    int country = entity.country() == null ? 0 : Utf8.length(entity.country());
    return Math.max(Utf8.length(entity.name()) + country, term) + EACH;
  }
}
