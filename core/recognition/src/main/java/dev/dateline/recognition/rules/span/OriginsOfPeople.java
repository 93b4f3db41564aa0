package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.Titles;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.lexicon.Towns;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Splits people and rulers from the places that they are of: `Austin Powers of Austin, Texas` is a
/// person and a place, and `Emir of Zuru` only a place.
public final class OriginsOfPeople implements Rule {
  private static final Set<String> RULERS =
      Set.of(
          "Emir", "Amir", "King", "Queen", "Sultan", "Oba", "Chief", "Governor", "Mayor", "Nawab");
  private static final Set<String> INSTITUTIONS = WordLists.of("institution-head");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> split(tagged, name));
  }

  private static Stream<Name> split(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    int of = words.stream().map(Token::word).toList().indexOf("of");
    if (of < 1 || of > 2 || of + 1 >= words.size() || name.type() == EntityType.LOCATION) {
      return Stream.of(name);
    }
    Name place = name.part(words.subList(of + 1, words.size())).as(EntityType.LOCATION);
    if (!isPlace(tagged.of(place))) {
      return Stream.of(name);
    }
    if (of == 1) {
      boolean isRuler = RULERS.contains(words.getFirst().word());
      return isRuler ? Stream.of(place) : Stream.of(name);
    }
    return isPerson(tagged, name, words)
        ? Stream.of(name.part(words.subList(0, 2)).as(EntityType.PERSON), place)
        : Stream.of(name);
  }

  private static boolean isPlace(String words) {
    return Towns.contains(words)
        || KnownType.of(words).filter(type -> type == EntityType.LOCATION).isPresent();
  }

  /// Whether two capitalized words, which name no institution, open the sentence, and a comma
  /// follows the place.
  private static boolean isPerson(TaggedText tagged, Name name, List<Token> words) {
    Sentence sentence = tagged.sentenceOf(name.span());
    return sentence.before(name.span()).isEmpty()
        && words.get(0).isCapitalized()
        && words.get(1).isCapitalized()
        && !Titles.contains(words.get(0).word())
        && words.subList(0, 2).stream().map(Token::word).noneMatch(INSTITUTIONS::contains)
        && sentence.after(name.span()).filter(next -> next.word().equals(",")).isPresent();
  }
}
