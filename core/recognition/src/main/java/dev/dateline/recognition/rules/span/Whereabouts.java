package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Splits a person from a place: `Yulia in Salisbury` is two names.
public final class Whereabouts implements Rule {
  private static final Set<String> LINKS = Set.of("in", "at", "from", "near");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.flatMap(name -> split(tagged, name));
  }

  private static Stream<Name> split(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    for (int i = 1; name.type() == EntityType.PERSON && i + 1 < words.size(); i++) {
      if (LINKS.contains(words.get(i).word())) {
        return Stream.of(
            name.part(words.subList(0, i)),
            name.part(words.subList(i + 1, words.size())).as(EntityType.LOCATION));
      }
    }
    return Stream.of(name);
  }
}
