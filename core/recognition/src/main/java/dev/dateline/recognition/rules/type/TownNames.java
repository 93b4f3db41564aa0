package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.FunctionWords;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.lexicon.Towns;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the name of a town a place if its context suggests one: after a preposition of place
/// (`born in Cork`, `moved to Nice`), or beside a place to which it is linked (`Azamgarh and Mau`,
/// `Maco, Davao de Oro`). A surname of the document, such as that of `Jackson Hill`, needs a comma
/// and a place after it: `Jackson, Mississippi`.
public final class TownNames implements Rule {
  private static final Set<String> PREPOSITIONS = WordLists.of("locative");
  private static final Set<String> FROM_OR_TO = Set.of("from", "to");
  private static final Set<String> MOVES = WordLists.of("move");
  private static final Set<String> OF_A_PLACE = WordLists.of("of-a-place");
  private static final Set<String> BESIDE = WordLists.of("beside-a-place");
  private static final Set<String> LINKS = Set.of(",", "and", "or", "to", ", and");

  @Override
  public TaggedText apply(TaggedText tagged) {
    Set<String> surnames =
        tagged.names().stream()
            .filter(name -> name.type() == EntityType.PERSON && tagged.words(name).size() > 1)
            .map(name -> tagged.surname(name).word())
            .collect(Collectors.toSet());
    var typed = new ArrayList<Name>();
    List<Name> names = tagged.names();
    for (int i = 0; i < names.size(); i++) {
      Name before = typed.isEmpty() ? null : typed.getLast();
      Name after = i + 1 < names.size() ? names.get(i + 1) : null;
      boolean isTown = isTown(tagged, names.get(i), before, after, surnames);
      typed.add(isTown ? names.get(i).as(EntityType.LOCATION) : names.get(i));
    }
    return tagged.with(typed);
  }

  private static boolean isTown(
      TaggedText tagged,
      Name name,
      @Nullable Name before,
      @Nullable Name after,
      Set<String> surnames) {
    String words = tagged.of(name);
    if (name.type() == EntityType.LOCATION
        || KnownType.of(words).isPresent()
        || !Towns.contains(words)) {
      return false;
    }
    boolean isPerson = name.type() == EntityType.PERSON;
    return after != null && isPlace(after) && between(tagged, name, after).equals(",")
        || !surnames.contains(words)
            && (follows(tagged, name)
                || isOfAPlace(tagged, name)
                || isPerson && isLinked(tagged, before, name)
                || isPerson && isLinked(tagged, after, name));
  }

  private static boolean isLinked(TaggedText tagged, @Nullable Name place, Name name) {
    return place != null
        && isPlace(place)
        && LINKS.contains(
            place.start() < name.start()
                ? between(tagged, place, name)
                : between(tagged, name, place));
  }

  private static boolean isPlace(Name name) {
    return name.type() == EntityType.LOCATION;
  }

  private static boolean follows(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    List<Token> words = sentence.tokens();
    int at = sentence.firstFrom(name.start()) - 1;
    return at >= 0
        && (isNoAdjective(sentence, name) && FROM_OR_TO.contains(words.get(at).word())
            || PREPOSITIONS.contains(words.get(at).word())
            || at > 0
                && words.get(at).word().equals("to")
                && MOVES.contains(words.get(at - 1).word()));
  }

  /// Whether no noun follows a name that the models may have taken for an adjective: `to Culiacán`,
  /// but not `from Alpine runoff`.
  private static boolean isNoAdjective(Sentence sentence, Name name) {
    return name.type() == EntityType.MISC
        && sentence
            .after(name.span())
            .filter(next -> next.isLowerCase() && !FunctionWords.contains(next.word()))
            .isEmpty();
  }

  /// Whether nouns beside `name` show a place: `governor of Benue`, `Benue police`.
  private static boolean isOfAPlace(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    List<Token> words = sentence.tokens();
    int first = sentence.firstFrom(name.start());
    boolean isAfterOf = first > 1 && words.get(first - 1).word().equals("of");
    return (isAfterOf && OF_A_PLACE.contains(words.get(first - 2).word().toLowerCase(Locale.ROOT)))
        || (name.type() != EntityType.MISC
            && sentence
                .after(name.span())
                .filter(next -> BESIDE.contains(next.word()))
                .isPresent());
  }

  private static String between(TaggedText tagged, Name one, Name next) {
    return tagged.text().substring(one.end(), next.start()).strip();
  }
}
