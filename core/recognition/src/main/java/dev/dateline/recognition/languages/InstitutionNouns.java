package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;

/// Makes names that begin with the noun of an institution organizations (`Cour de cassation`), and
/// in German joins such a noun to the place behind it: `Landgericht Frankfurt`.
///
/// @param vocabulary the nouns
record InstitutionNouns(Vocabulary vocabulary) implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    TaggedText typed = tagged.map(name -> typed(tagged, name));
    return vocabulary.capitalizesNouns() ? typed.or(joined(typed)) : typed;
  }

  private Name typed(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    boolean opens = words.size() > 1 && isInstitution(words.getFirst());
    return opens && name.type() != EntityType.MISC ? name.as(EntityType.ORGANIZATION) : name;
  }

  private List<Name> joined(TaggedText tagged) {
    var found = new ArrayList<Name>();
    for (Name name : tagged.names()) {
      Sentence sentence = tagged.sentenceOf(name.span());
      sentence
          .before(name.span())
          .filter(noun -> name.type() == EntityType.LOCATION && isInstitution(noun))
          .filter(noun -> tagged.overlapping(noun.span()).isEmpty())
          .map(noun -> Name.of(noun.start(), name.end(), EntityType.ORGANIZATION))
          .ifPresent(found::add);
    }
    return found;
  }

  private boolean isInstitution(Token word) {
    return word.isCapitalized()
        && vocabulary.institutions().stream().anyMatch(noun -> matches(word.word(), noun));
  }

  /// Nouns with a hyphen are the ends of compounds.
  private static boolean matches(String word, String noun) {
    return noun.startsWith("-") ? word.endsWith(noun.substring(1)) : word.equals(noun);
  }
}
