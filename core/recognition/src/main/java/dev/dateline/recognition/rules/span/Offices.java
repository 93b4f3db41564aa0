package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Drops offices that the models take for organizations: `Secretary of State` contains no name, and
/// `Secretary of Defense Lloyd Austin` only that of the person.
public final class Offices implements Rule {
  private static final Set<String> HOLDERS =
      Set.of("Secretary", "Minister", "secretary", "minister", "Ministers", "ministers");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> holder(tagged, name));
  }

  private static Stream<Name> holder(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    if (name.type() != EntityType.ORGANIZATION || !isPortfolio(tagged, name) || words.size() == 2) {
      return Stream.of(name);
    }
    return words.size() == 1
        ? Stream.of()
        : Stream.of(name.part(words.subList(1, words.size())).as(EntityType.PERSON));
  }

  private static boolean isPortfolio(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    int at = sentence.firstFrom(name.start()) - 1;
    while (at > 0 && isLink(sentence.tokens().get(at))) {
      at--;
    }
    boolean linked = at < sentence.firstFrom(name.start()) - 1;
    return linked && at >= 0 && HOLDERS.contains(sentence.tokens().get(at).word());
  }

  private static boolean isLink(Token token) {
    return Set.of("of", "for", "the").contains(token.word());
  }
}
