package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Joins a person's name around a quoted nickname: `Joaquin "El Chapo" Guzman`.
public final class Nicknames implements Rule {
  private static final int MOST_WORDS = 3;

  @Override
  public TaggedText apply(TaggedText tagged) {
    Map<Integer, Name> byStart = new HashMap<>();
    tagged.names().stream()
        .filter(name -> name.type() == EntityType.PERSON)
        .forEach(person -> byStart.putIfAbsent(person.start(), person));
    var people = new ArrayList<Name>();
    for (Name name : tagged.names()) {
      if (name.type() == EntityType.PERSON) {
        afterNickname(tagged, name)
            .map(word -> byStart.get(word.start()))
            .map(last -> Name.of(name.start(), last.end(), EntityType.PERSON))
            .ifPresent(people::add);
      }
    }
    return tagged.or(people);
  }

  /// The word after the nickname that follows `name`.
  private static Optional<Token> afterNickname(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    if (sentence.after(name.span()).isEmpty()) {
      return Optional.empty();
    }
    int next = closing(sentence.tokens(), sentence.firstNotBefore(name.end()));
    return next > 0 && next < sentence.tokens().size()
        ? Optional.of(sentence.tokens().get(next))
        : Optional.empty();
  }

  /// The index after the quotes that open at `opening`; 0 if there are none.
  private static int closing(List<Token> words, int opening) {
    if (opening >= words.size() || !words.get(opening).isQuote()) {
      return 0;
    }
    for (int at = opening + 2; at < words.size() && at <= opening + MOST_WORDS + 1; at++) {
      if (words.get(at).isQuote()) {
        return at + 1;
      }
    }
    return 0;
  }
}
