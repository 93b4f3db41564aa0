package dev.dateline.index.directory.reading;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.AmericanStates;
import dev.dateline.articles.names.PlaceTranslations;
import dev.dateline.index.directory.reading.NameQuery.TypedForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A query that may name a place or a body together with the state or country that it is in:
/// `Austin, Texas`, `Austin TX`, `Ministry of Health Kenya`, `Kenya Ministry of Health`.
///
/// @param text as the user typed it
record PlacedQuery(String text) {
  private static final Set<EntityType> BODIES = Set.of(EntityType.ORGANIZATION);
  private static final Set<EntityType> PLACES = Set.of(EntityType.LOCATION);
  private static final Set<EntityType> ANY = Set.of(EntityType.LOCATION, EntityType.ORGANIZATION);
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final int MOST_WORDS = 3;

  /// The name without the state or country, if there is one.
  List<TypedForm> forms() {
    int comma = text.indexOf(',');
    if (comma > 0) {
      String place = text.substring(comma + 1).strip();
      String name = text.substring(0, comma).strip();
      return !name.isEmpty() && isWider(place) ? List.of(new TypedForm(name, ANY)) : List.of();
    }
    String[] words = SPACE.split(text, -1);
    var forms = new ArrayList<TypedForm>();
    for (int length = 1; length <= MOST_WORDS && length < words.length; length++) {
      String last = join(words, words.length - length, words.length);
      String before = join(words, 0, words.length - length);
      boolean isOf = Character.isLowerCase(words[words.length - length - 1].codePointAt(0));
      if (AmericanStates.contains(last)) {
        forms.add(new TypedForm(before, PLACES));
      }
      if (isWider(last) && !isOf) {
        forms.add(new TypedForm(before, BODIES));
      }
      if (isWider(join(words, 0, length))) {
        forms.add(new TypedForm(join(words, length, words.length), BODIES));
      }
    }
    return forms;
  }

  private static boolean isWider(String place) {
    return AmericanStates.contains(place) || !PlaceTranslations.of(place).isEmpty();
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", List.of(words).subList(from, to));
  }
}
