package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.Titles;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.stream.Stream;

/// Trims titles from people's names, and drops names that are only a title: `Pope Francis` becomes
/// `Francis`.
public final class PersonTitles implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> strip(tagged, name));
  }

  private static Stream<Name> strip(TaggedText tagged, Name name) {
    if (name.type() != EntityType.PERSON) {
      return Stream.of(name);
    }
    List<Token> words = tagged.words(name);
    int from = Titles.leading(words.stream().map(Token::word).toList());
    return from == words.size()
        ? Stream.of()
        : Stream.of(name.part(words.subList(from, words.size())));
  }
}
