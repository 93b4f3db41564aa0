package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.FunctionWords;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds laws with brackets in their names: `Money Laundering (Prohibition) Act`.
public final class BracketedLaws implements Rule {
  private static final Set<String> LAWS =
      Set.of(
          "Act", "Amendment", "Bill", "Code", "Law", "Order", "Ordinance", "Regulations", "Rules");
  private static final Set<String> SMALL = Set.of("of", "and", "on", "the", "for", "to", "in");
  private static final int REACH = 8;

  @Override
  public TaggedText apply(TaggedText tagged) {
    var laws = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Token> words = sentence.tokens();
      for (int at = 3; at < words.size(); at++) {
        if (LAWS.contains(words.get(at).word()) && words.get(at - 1).word().equals(")")) {
          law(words, at).ifPresent(laws::add);
        }
      }
    }
    return tagged.or(laws);
  }

  private static Optional<Name> law(List<Token> words, int last) {
    int opening = last - 2;
    while (opening > 0 && last - opening < REACH && !words.get(opening).word().equals("(")) {
      opening--;
    }
    if (!words.get(opening).word().equals("(")) {
      return Optional.empty();
    }
    int from = opening;
    while (from > 0 && opening - from < REACH && isPart(words, from - 1)) {
      from--;
    }
    while (from < opening && isSmall(words.get(from))) {
      from++;
    }
    return from < opening
        ? Optional.of(Name.of(words.get(from).start(), words.get(last).end(), EntityType.MISC))
        : Optional.empty();
  }

  private static boolean isPart(List<Token> words, int at) {
    return words.get(at).isCapitalized() || SMALL.contains(words.get(at).word());
  }

  private static boolean isSmall(Token word) {
    return word.isLowerCase() || FunctionWords.contains(word.word());
  }
}
