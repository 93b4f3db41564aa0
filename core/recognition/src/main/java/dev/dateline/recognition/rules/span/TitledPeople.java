package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
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

/// Makes people of organizations that begin with a title that only people have, and drops such
/// titles if they stand alone: `Justice Grace Nzioka` is a person called `Grace Nzioka`, and `Engr`
/// in `Engr. Okonkwo` is not a name. `CEO Ada Lund of Brenner` is a person and an organization. The
/// title of a work stays: `"Justice League"`.
public final class TitledPeople implements Rule {
  private static final Set<String> TITLES = WordLists.of("personal-title");
  private static final Set<String> INSTITUTIONS = WordLists.of("institution");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> untitled(tagged, name));
  }

  private static Stream<Name> untitled(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    int from = 0;
    while (from < words.size() && isTitle(words.get(from))) {
      from++;
    }
    if (from == 0 || name.type() == EntityType.PERSON || isQuoted(tagged, name)) {
      return Stream.of(name);
    }
    if (from == words.size()) {
      return isBeforeAName(tagged, name) ? Stream.of() : Stream.of(name);
    }
    return INSTITUTIONS.contains(words.getLast().word())
        ? Stream.of(name)
        : people(tagged, name, words.subList(from, words.size()));
  }

  /// The person called `words`, and what follows "of".
  private static Stream<Name> people(TaggedText tagged, Name name, List<Token> words) {
    int of = words.stream().map(Token::word).toList().indexOf("of");
    if (of < 1 || of == words.size() - 1) {
      return Stream.of(name.part(words).as(EntityType.PERSON));
    }
    Name origin = name.part(words.subList(of + 1, words.size()));
    return Stream.of(
        name.part(words.subList(0, of)).as(EntityType.PERSON), origin.as(type(tagged.of(origin))));
  }

  private static EntityType type(String origin) {
    return Towns.contains(origin)
        ? EntityType.LOCATION
        : KnownType.of(origin).orElse(EntityType.ORGANIZATION);
  }

  private static boolean isTitle(Token word) {
    return TITLES.contains(word.word().replace(".", ""));
  }

  private static boolean isQuoted(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    return sentence.before(name.span()).filter(Token::isQuote).isPresent()
        && sentence.after(name.span()).filter(Token::isQuote).isPresent();
  }

  /// Whether a capitalized word follows, perhaps after the full stop of the title.
  private static boolean isBeforeAName(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    return sentence.after(name.span()).filter(Token::isCapitalized).isPresent()
        || tagged.text().startsWith(".", name.end());
  }
}
