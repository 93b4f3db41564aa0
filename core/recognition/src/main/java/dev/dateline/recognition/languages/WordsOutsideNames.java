package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.stream.Stream;

/// Takes words that are never names off both ends of each name, and titles off the beginning of a
/// person's: `Montag` is no person, and `Bundeskanzlerin Angela Merkel` is Angela Merkel.
record WordsOutsideNames(Vocabulary vocabulary) implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> trimmed(tagged, name));
  }

  private Stream<Name> trimmed(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    int from = 0;
    int to = words.size();
    while (from < to && opensNoName(words.get(from), name.type())) {
      from++;
    }
    while (to > from && closesNoName(words.get(to - 1))) {
      to--;
    }
    var kept = words.subList(from, to);
    boolean isName = kept.stream().anyMatch(this::isOfAName);
    return isName ? Stream.of(name.part(kept)) : Stream.empty();
  }

  private boolean opensNoName(Token word, EntityType type) {
    boolean title = type == EntityType.PERSON && vocabulary.isTitle(word.word());
    return title || isPunctuation(word) || isTime(word);
  }

  private boolean closesNoName(Token word) {
    return isTime(word) || (isPunctuation(word) && !word.word().equals(")"));
  }

  /// A name needs a capital, and a word that can be one.
  private boolean isOfAName(Token word) {
    return word.word().chars().anyMatch(Character::isUpperCase)
        && !vocabulary.isNeverAName(word.word())
        && !vocabulary.isTitle(word.word());
  }

  private boolean isTime(Token word) {
    return vocabulary.times().contains(word.word().toLowerCase(vocabulary.locale()));
  }

  private static boolean isPunctuation(Token word) {
    return word.word().chars().noneMatch(Character::isLetterOrDigit);
  }
}
