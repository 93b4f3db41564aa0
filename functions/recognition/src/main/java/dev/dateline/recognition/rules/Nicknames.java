package dev.dateline.recognition.rules;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;

/// A nickname in quotes stands within a person's name: `Joaquin "El Chapo" Guzman`.
final class Nicknames implements Rule {
  private static final int MOST_WORDS = 3;

  @Override
  public TaggedText apply(TaggedText tagged) {
    var people = new ArrayList<Name>();
    for (Name name : tagged.names()) {
      if (name.type() == EntityType.PERSON) {
        Sentence sentence = tagged.sentenceOf(name.span());
        int behind = closing(sentence.tokens(), sentence.firstNotBefore(name.end()));
        tagged.names().stream()
            .filter(last -> last.type() == EntityType.PERSON)
            .filter(last -> behind > 0 && opensAt(sentence, last, behind))
            .findFirst()
            .map(last -> Name.of(name.start(), last.end(), EntityType.PERSON))
            .ifPresent(people::add);
      }
    }
    return tagged.or(people);
  }

  /// The number of the word behind the quotes that open at `opening`; 0 where none do.
  private static int closing(List<Token> words, int opening) {
    if (opening >= words.size() || !isQuote(words.get(opening))) {
      return 0;
    }
    for (int at = opening + 2; at < words.size() && at <= opening + MOST_WORDS + 1; at++) {
      if (isQuote(words.get(at))) {
        return at + 1;
      }
    }
    return 0;
  }

  private static boolean opensAt(Sentence sentence, Name name, int number) {
    return number < sentence.tokens().size()
        && sentence.tokens().get(number).start() == name.start();
  }

  private static boolean isQuote(Token word) {
    return word.word().equals("\"") || word.word().equals("''") || word.word().equals("``");
  }
}
