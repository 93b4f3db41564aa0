package dev.dateline.recognition.rules.span;

import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.lexicon.Particles;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.stream.Stream;

/// A word in small letters neither opens a name nor ends one: `Kunar province` is `Kunar`, `the
/// charity Save the Children` is `Save the Children`, and the `navy` is no name. Particles may open
/// one: `de Gaulle`, `al Qaeda`.
public final class SmallWords implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> trim(tagged, name));
  }

  private static Stream<Name> trim(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    int from = 0;
    int to = words.size();
    while (from < to && isSmall(words.get(from)) && !Particles.contains(words.get(from).word())) {
      from++;
    }
    while (from < to && isSmall(words.get(to - 1))) {
      to--;
    }
    if (to - from == words.size() || Gazetteer.find(tagged.of(name)).isPresent()) {
      return Stream.of(name);
    }
    return from == to ? Stream.of() : Stream.of(name.part(words.subList(from, to)));
  }

  private static boolean isSmall(Token token) {
    return token.word().chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
