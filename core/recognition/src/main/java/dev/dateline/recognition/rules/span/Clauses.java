package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.Set;

/// Drops clauses of headlines with all words capitalized, which the models take for titles: `Growth
/// Will Double` in `PM Says Growth Will Double By 2030`.
public final class Clauses implements Rule {
  private static final Set<String> VERBS = WordLists.of("clause");
  private static final int FEWEST_WORDS = 5;
  private static final int SMALL = 3;

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.filter(name -> !isClause(tagged, name));
  }

  private static boolean isClause(TaggedText tagged, Name name) {
    return (name.type() == EntityType.MISC || name.type() == EntityType.ORGANIZATION)
        && tagged.words(name).size() > 1
        && tagged.words(name).stream().anyMatch(word -> VERBS.contains(word.word()))
        && isCapitalized(tagged.sentenceOf(name.span()));
  }

  /// Whether all words but small ones are capitalized.
  private static boolean isCapitalized(Sentence sentence) {
    return sentence.tokens().size() >= FEWEST_WORDS
        && sentence.tokens().stream()
            .filter(word -> word.word().length() > SMALL)
            .allMatch(Clauses::opensWithCapital);
  }

  private static boolean opensWithCapital(Token word) {
    return !Character.isLowerCase(word.word().charAt(0));
  }
}
