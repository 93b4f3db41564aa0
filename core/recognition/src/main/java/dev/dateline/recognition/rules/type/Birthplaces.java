package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Towns;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds towns where people are born, live and die, even if their names are common words: `born in
/// Reading`, `died in Bath`.
public final class Birthplaces implements Rule {
  private static final Set<String> LIFE =
      Set.of("born", "died", "lives", "lived", "raised", "grew", "buried", "resides", "settled");

  private static final Set<String> MONTHS =
      Stream.of(Month.values()).map(Month::name).collect(Collectors.toUnmodifiableSet());

  @Override
  public TaggedText apply(TaggedText tagged) {
    var towns = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Token> words = sentence.tokens();
      for (int at = 2; at < words.size(); at++) {
        if (isTown(words.get(at)) && follows(words, at) && endsPhrase(words, at)) {
          towns.add(new Name(words.get(at).span(), EntityType.LOCATION));
        }
      }
    }
    return tagged.and(towns);
  }

  private static boolean isTown(Token word) {
    return word.isCapitalized()
        && Towns.contains(word.word())
        && !MONTHS.contains(word.word().toUpperCase(Locale.ROOT));
  }

  /// Whether `born in` precedes, or `grew up in`.
  private static boolean follows(List<Token> words, int at) {
    int verb = words.get(at - 2).word().equals("up") ? at - 3 : at - 2;
    return words.get(at - 1).word().equals("in")
        && verb >= 0
        && LIFE.contains(words.get(verb).word());
  }

  /// Before a further capital, `born in Orange` may continue: `Orange County`.
  private static boolean endsPhrase(List<Token> words, int at) {
    return at + 1 == words.size() || !words.get(at + 1).isCapitalized();
  }
}
