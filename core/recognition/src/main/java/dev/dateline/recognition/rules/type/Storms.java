package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Makes a storm with a person's name MISC: `Hurricane Ida`.
public final class Storms implements Rule {
  private static final Set<String> KINDS = Set.of("Hurricane", "Typhoon", "Cyclone", "Storm");

  private static final Set<String> OFFICES =
      Set.of("Center", "Centre", "Hunters", "Prediction", "Season", "Warning", "Watch");

  @Override
  public TaggedText apply(TaggedText tagged) {
    var storms = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Token> words = sentence.tokens();
      for (int i = 0; i + 1 < words.size(); i++) {
        if (KINDS.contains(words.get(i).word()) && isGivenName(words.get(i + 1))) {
          int from = i > 0 && words.get(i - 1).word().equals("Tropical") ? i - 1 : i;
          storms.add(Name.of(words.get(from).start(), words.get(i + 1).end(), EntityType.MISC));
        }
      }
    }
    return tagged.or(storms.stream().filter(tagged::cutsNoName).toList());
  }

  private static boolean isGivenName(Token word) {
    return word.isCapitalized()
        && !OFFICES.contains(word.word())
        && word.word().chars().skip(1).allMatch(Character::isLowerCase);
  }
}
