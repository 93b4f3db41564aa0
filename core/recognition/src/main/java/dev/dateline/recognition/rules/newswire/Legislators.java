package dev.dateline.recognition.rules.newswire;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reduces the party and state after an American legislator to the state: `George Mitchell,
/// D-Maine`.
public final class Legislators implements Rule {
  private static final Pattern STATE = Pattern.compile("[DRI]-\\p{Lu}.+");
  private static final int LETTER = 2;

  @Override
  public TaggedText apply(TaggedText tagged) {
    var states = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Token> words = sentence.tokens();
      for (int i = 1; i < words.size(); i++) {
        if (STATE.matcher(words.get(i).word()).matches() && opens(words.get(i - 1))) {
          states.add(state(tagged, words.get(i)));
        }
      }
    }
    return tagged.or(states);
  }

  private static boolean opens(Token before) {
    return before.word().equals(",") || before.word().equals("(");
  }

  private static Name state(TaggedText tagged, Token word) {
    int end = tagged.overlapping(word.span()).stream().mapToInt(Name::end).max().orElse(word.end());
    return Name.of(word.start() + LETTER, Math.max(end, word.end()), EntityType.LOCATION);
  }
}
