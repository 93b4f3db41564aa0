package dev.dateline.index.directory.reading;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.AmericanStates;
import dev.dateline.articles.names.PlaceTranslations;
import dev.dateline.index.directory.reading.NameQuery.TypedForm;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /// The names without the state or country; none if the query has neither.
  List<TypedForm> forms() {
    int comma = text.indexOf(',');
    if (comma > 0) {
      String place = text.substring(comma + 1).strip();
      String name = text.substring(0, comma).strip();
      return !name.isEmpty() && isWider(place) ? List.of(new TypedForm(name, ANY)) : List.of();
    }
    List<String> words = SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    return IntStream.rangeClosed(1, Math.min(MOST_WORDS, words.size() - 1))
        .boxed()
        .flatMap(length -> Stream.concat(behind(words, length), before(words, length)))
        .toList();
  }

  /// What stands before a state or country of `length` words, unless it is of that country: `Bank
  /// of Ghana`.
  private static Stream<TypedForm> behind(List<String> words, int length) {
    List<String> name = words.subList(0, words.size() - length);
    String place = String.join(" ", words.subList(name.size(), words.size()));
    boolean isOf = Character.isLowerCase(name.getLast().codePointAt(0));
    return Stream.of(
            Stream.of(PLACES).filter(_ -> AmericanStates.contains(place)),
            Stream.of(BODIES).filter(_ -> isWider(place) && !isOf))
        .flatMap(Function.identity())
        .map(types -> new TypedForm(String.join(" ", name), types));
  }

  /// What follows a country of `length` words.
  private static Stream<TypedForm> before(List<String> words, int length) {
    return isWider(String.join(" ", words.subList(0, length)))
        ? Stream.of(new TypedForm(String.join(" ", words.subList(length, words.size())), BODIES))
        : Stream.empty();
  }

  private static boolean isWider(String place) {
    return AmericanStates.contains(place) || !PlaceTranslations.of(place).isEmpty();
  }
}
