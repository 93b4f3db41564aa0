package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Demonyms;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Joins a demonym and what only a country has one of: `Nigerian Air Force`, `Kenyan Parliament`.
public final class DemonymBodies implements Rule {
  private static final Set<String> ONE_WORD = WordLists.of("national-force");
  private static final Set<String> LAST = Set.of("Force", "Forces", "Guard", "Cross", "Crescent");
  private static final Set<String> BEFORE_LAST = Set.of("Air", "Armed", "Coast", "Defence", "Red");

  @Override
  public TaggedText apply(TaggedText tagged) {
    var bodies = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Token> words = sentence.tokens();
      for (int at = 0; at + 1 < words.size(); at++) {
        int end = Demonyms.contains(words.get(at).word()) ? end(words, at + 1) : at;
        if (end > at) {
          bodies.add(
              Name.of(words.get(at).start(), words.get(end - 1).end(), EntityType.ORGANIZATION));
        }
      }
    }
    return tagged.or(bodies.stream().filter(tagged::cutsNoName).toList());
  }

  /// Where the body that begins at `from` ends; 0 if none does.
  private static int end(List<Token> words, int from) {
    boolean areTwo =
        from + 1 < words.size()
            && BEFORE_LAST.contains(words.get(from).word())
            && LAST.contains(words.get(from + 1).word());
    int end = areTwo ? from + 2 : ONE_WORD.contains(words.get(from).word()) ? from + 1 : 0;
    boolean isWhole = end > 0 && (end == words.size() || !words.get(end).isCapitalized());
    return isWhole ? end : 0;
  }
}
