package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Splits a body from the body that it belongs to: `Reserve Bank of India's Monetary Policy
/// Committee` is two names, but `People's Bank of China` is one.
public final class BodiesOfBodies implements Rule {
  private static final Set<String> INSTITUTIONS = WordLists.of("institution-head");
  private static final Set<String> PARTS = WordLists.of("part-of-a-body");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> split(tagged, name));
  }

  private static Stream<Name> split(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    int possessive = words.stream().map(Token::word).toList().indexOf("'s");
    if (possessive < 2 || possessive + 2 >= words.size()) {
      return Stream.of(name);
    }
    List<Token> owner = words.subList(0, possessive);
    boolean areTwo =
        name.type() == EntityType.ORGANIZATION
            && isBody(owner)
            && PARTS.contains(words.getLast().word());
    return areTwo
        ? Stream.of(name.part(owner), name.part(words.subList(possessive + 1, words.size())))
        : Stream.of(name);
  }

  private static boolean isBody(List<Token> words) {
    boolean isOfSomething = words.stream().map(Token::word).anyMatch("of"::equals);
    return INSTITUTIONS.contains(words.getLast().word())
        || (isOfSomething && words.stream().map(Token::word).anyMatch(INSTITUTIONS::contains));
  }
}
