package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Kinds;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import java.util.Optional;
import java.util.Set;

/// Takes the type of a name from the noun beside it: `the Gerindra party`, `broadcaster RTE` and
/// `Kan radio` are organizations, `striker Ronaldo` is a person, and `the town of Stip` is a place.
public final class Appositions implements Rule {
  private static final int MOST_WORDS = 3;
  private static final Set<String> BETWEEN =
      Set.of(
          "'",
          "''",
          "\"",
          "news",
          "public",
          "state",
          "TV",
          "business",
          "air",
          "international",
          "naval",
          "oil",
          "star",
          "top");

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.map(name -> typed(tagged, name));
  }

  private static Name typed(TaggedText tagged, Name name) {
    String words = tagged.of(name);
    boolean unsure = tagged.words(name).size() <= MOST_WORDS && KnownType.of(words).isEmpty();
    return unsure ? kind(tagged, name).map(name::as).orElse(name) : name;
  }

  private static Optional<EntityType> kind(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    int first = sentence.firstFrom(name.start());
    int next = sentence.firstNotBefore(name.end());
    while (BETWEEN.contains(word(sentence, next))) {
      next++;
    }
    Optional<EntityType> before = Kinds.before(word(sentence, first - 1), name.type());
    Optional<EntityType> of =
        word(sentence, first - 1).equals("of")
            ? Kinds.of(word(sentence, first - 2), name.type())
            : Optional.empty();
    Optional<EntityType> after = Kinds.after(word(sentence, next), name.type());
    return before.or(() -> of).or(() -> after);
  }

  private static String word(Sentence sentence, int at) {
    boolean isThere = at >= 0 && at < sentence.tokens().size();
    return isThere ? sentence.tokens().get(at).word() : "";
  }
}
