package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Demonyms;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Splits a demonym from the plural after it: `German Leopards` is two names. Events, islands and
/// companies keep their demonym: `Asian Games`, `British Airways`.
public final class DemonymPhrases implements Rule {
  private static final Set<String> WHOLE = WordLists.of("after-demonym");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> split(tagged, name));
  }

  private static Stream<Name> split(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    if (name.type() == EntityType.PERSON || words.size() != 2 || !isPhrase(words)) {
      return Stream.of(name);
    }
    return Stream.of(
        name.part(words.subList(0, 1)).as(EntityType.MISC), name.part(words.subList(1, 2)));
  }

  private static boolean isPhrase(List<Token> words) {
    String second = words.get(1).word();
    return Demonyms.contains(words.getFirst().word())
        && !Demonyms.contains(second)
        && second.endsWith("s")
        && !WHOLE.contains(second);
  }
}
