package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;

/// Completes people of whom the models saw only one name, by their given names: `Gene` and `Krupa`
/// are one person, even if the models take `Krupa` for a place.
///
/// @param vocabulary the words that are neither given names nor surnames
record PeopleByGivenName(Vocabulary vocabulary) implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    var people = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Token> words = sentence.tokens();
      int at = 0;
      while (at + 1 < words.size()) {
        int end = isGivenName(tagged, words.get(at)) ? endOfPerson(tagged, words, at) : at;
        if (end > at) {
          people.add(person(words.subList(at, end)));
        }
        at = Math.max(end, at + 1);
      }
    }
    return tagged.or(people);
  }

  private static Name person(List<Token> words) {
    return Name.of(words.getFirst().start(), words.getLast().end(), EntityType.PERSON);
  }

  /// A given name that is no title (`Reina`), and not a name yet, or one by itself.
  private boolean isGivenName(TaggedText tagged, Token word) {
    return GivenNames.contains(word.word())
        && !vocabulary.isTitle(word.word())
        && tagged.overlapping(word.span()).stream()
            .allMatch(name -> name.span().equals(word.span()));
  }

  /// The index after the last word of the person whose given name is at `from`; `from` if the
  /// models or the words suggest otherwise.
  private int endOfPerson(TaggedText tagged, List<Token> words, int from) {
    int next = from + 1;
    while (next + 1 < words.size() && isMiddle(tagged, words.get(next))) {
      next++;
    }
    Token surname = words.get(next);
    List<Name> names = tagged.overlapping(surname.span());
    boolean unseen = tagged.overlapping(words.get(from).span()).isEmpty();
    if (names.isEmpty()) {
      return !unseen && !vocabulary.capitalizesNouns() && isSurname(surname) ? next + 1 : from;
    }
    Name name = names.getFirst();
    return name.start() == surname.start() && isRestOf(tagged, name)
        ? next + length(tagged, name)
        : from;
  }

  private static boolean isMiddle(TaggedText tagged, Token word) {
    boolean initial =
        word.word().length() == 2 && word.isCapitalized() && word.word().endsWith(".");
    return initial
        || (GivenNames.contains(word.word()) && tagged.overlapping(word.span()).isEmpty());
  }

  private boolean isSurname(Token word) {
    return word.isCapitalized()
        && word.word().length() > 2
        && word.word().chars().skip(1).noneMatch(Character::isUpperCase)
        && word.word().chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && !vocabulary.isNeverAName(word.word())
        && !vocabulary.isTitle(word.word());
  }

  /// A name of one word that the models may have mistaken, or a person.
  private boolean isRestOf(TaggedText tagged, Name name) {
    return name.type() == EntityType.PERSON
        || (length(tagged, name) == 1 && !vocabulary.isPlace(tagged.of(name)));
  }

  private static int length(TaggedText tagged, Name name) {
    return tagged.words(name).size();
  }
}
