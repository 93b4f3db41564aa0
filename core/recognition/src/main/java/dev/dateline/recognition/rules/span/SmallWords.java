package dev.dateline.recognition.rules.span;

import dev.dateline.articles.names.Particles;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.stream.Stream;

/// Trims lower-case words from the edges of a name: `Kunar province` becomes `Kunar`, `the charity
/// Save the Children` becomes `Save the Children`, and `navy` is not a name. A leading particle
/// stays: `de Gaulle`, `al Qaeda`.
public final class SmallWords implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> trim(tagged, name));
  }

  private static Stream<Name> trim(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    int from = 0;
    int to = words.size();
    while (from < to
        && isLowerCase(words.get(from))
        && !Particles.contains(words.get(from).word())) {
      from++;
    }
    while (from < to && isLowerCase(words.get(to - 1))) {
      to--;
    }
    if (to - from == words.size() || Gazetteer.find(tagged.of(name)).isPresent()) {
      return Stream.of(name);
    }
    return from == to ? Stream.of() : Stream.of(name.part(words.subList(from, to)));
  }

  private static boolean isLowerCase(Token token) {
    return token.word().chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
