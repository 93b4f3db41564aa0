package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;

/// Makes names of waters, heights, buildings and roads places, and names after a compass direction:
/// `Rod Laver Arena`, `Lake Prespa`, `northern Sinai`. MISC names keep their type: `northern
/// Kurds`, `The Old Man and the Sea`.
public final class Places implements Rule {
  private static final Set<String> LAST = WordLists.of("place");
  private static final Set<String> FIRST = WordLists.of("place-first");

  /// Kinds of places that no work of art and no event is called after.
  private static final Set<String> WORKS =
      Set.of(
          "Airport", "Constituency", "Dam", "Expressway", "Highway", "Nile", "Province", "Stadium");

  /// Kinds of places that are also surnames.
  private static final Set<String> SURNAMES = Set.of("East", "North", "South", "West");

  /// Words of bodies that are called after their place: `Army of the North`.
  private static final Set<String> OF_BODIES = Set.of("School", "of", "the");

  private static final Set<String> DIRECTIONS = WordLists.of("direction");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.map(name -> typed(tagged, name));
  }

  private static Name typed(TaggedText tagged, Name name) {
    boolean isPlace =
        (name.type() != EntityType.MISC || isWork(tagged.words(name)))
            && Gazetteer.find(tagged.of(name)).isEmpty()
            && (isKind(name.type(), tagged.words(name)) || hasADirection(tagged, name));
    return isPlace ? name.as(EntityType.LOCATION) : name;
  }

  /// Whether it can hardly be anything but a dam, an airport or a road: `Grand Ethiopian
  /// Renaissance Dam`.
  private static boolean isWork(List<Token> words) {
    return words.size() > 1
        && WORKS.contains(words.getLast().word())
        && words.stream().allMatch(Token::isCapitalized);
  }

  private static boolean isKind(EntityType type, List<Token> words) {
    String last = words.getLast().word();
    boolean isSurname = type == EntityType.PERSON && SURNAMES.contains(last);
    boolean isOfABody = words.stream().map(Token::word).anyMatch(OF_BODIES::contains);
    return (words.size() > 1 && LAST.contains(last) && !isOfABody && !isSurname)
        || (words.size() > 1 && words.size() < 4 && FIRST.contains(words.getFirst().word()));
  }

  private static boolean hasADirection(TaggedText tagged, Name name) {
    return tagged
        .sentenceOf(name.span())
        .before(name.span())
        .filter(word -> DIRECTIONS.contains(word.word()))
        .isPresent();
  }
}
