package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.Particles;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Completes people whose names end with a particle, by their surnames: `Alexander Van` and `der
/// Bellen` are one.
record ParticleSurnames() implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.or(tagged.names().stream().flatMap(name -> whole(tagged, name)).toList());
  }

  private static Stream<Name> whole(TaggedText tagged, Name name) {
    List<Token> words = tagged.words(name);
    boolean isCut =
        name.type() == EntityType.PERSON
            && words.size() > 1
            && Particles.contains(words.getLast().word().toLowerCase(Locale.ROOT));
    return isCut ? completed(tagged, name) : Stream.empty();
  }

  private static Stream<Name> completed(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    List<Token> words = sentence.tokens();
    int at = sentence.firstNotBefore(name.end());
    while (at < words.size() && Particles.contains(words.get(at).word())) {
      at++;
    }
    return at < words.size() && words.get(at).isCapitalized()
        ? Stream.of(Name.of(name.start(), words.get(at).end(), EntityType.PERSON))
            .filter(tagged::cutsNoName)
        : Stream.empty();
  }
}
