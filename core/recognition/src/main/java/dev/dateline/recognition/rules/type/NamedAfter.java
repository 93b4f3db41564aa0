package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Recognises streets, airports and other places that are named after people, where the models see
/// only the person: `Martin Luther King Jr. Boulevard`, `Jomo Kenyatta International Airport`.
public final class NamedAfter implements Rule {
  private static final Set<String> KINDS = WordLists.of("named-after");
  private static final Set<String> BETWEEN = Set.of("International", "Memorial", "National");

  @Override
  public TaggedText apply(TaggedText tagged) {
    List<Name> places =
        tagged.names().stream()
            .filter(name -> name.type() == EntityType.PERSON)
            .flatMap(name -> place(tagged, name).stream())
            .filter(tagged::cutsNoName)
            .toList();
    return tagged.or(places);
  }

  private static Optional<Name> place(TaggedText tagged, Name person) {
    Sentence sentence = tagged.sentenceOf(person.span());
    int next = sentence.firstNotBefore(person.end());
    if (BETWEEN.contains(word(sentence, next))) {
      next++;
    }
    return KINDS.contains(word(sentence, next))
        ? Optional.of(
            Name.of(person.start(), sentence.tokens().get(next).end(), EntityType.LOCATION))
        : Optional.empty();
  }

  private static String word(Sentence sentence, int at) {
    return at < sentence.tokens().size() ? sentence.tokens().get(at).word() : "";
  }
}
