package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.PlaceTranslations;
import dev.dateline.recognition.lexicon.Towns;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the place in capitals at the beginning of a report: `BAD VILBEL. Der Magistrat`, `CIUDAD
/// DE MÉXICO, 12 may (EFE)`.
record DatelineTowns() implements Rule {
  private static final Set<String> ENDS =
      Set.of(".", ",", "(", "-", "--", "–", "—", "/", ":", ".-");
  private static final int MOST_WORDS = 3;
  private static final int SHORTEST = 4;

  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.or(tagged.sentences().stream().flatMap(s -> town(tagged, s)).toList());
  }

  private static Stream<Name> town(TaggedText tagged, Sentence sentence) {
    List<Token> words = sentence.tokens();
    int end = 0;
    while (end < words.size() && end < MOST_WORDS && isInCapitals(words.get(end).word())) {
      end++;
    }
    if (end == 0 || end == words.size() || !ENDS.contains(words.get(end).word())) {
      return Stream.empty();
    }
    var name = Name.of(words.getFirst().start(), words.get(end - 1).end(), EntityType.LOCATION);
    String town = tagged.of(name);
    boolean isPlace = Towns.contains(town) || !PlaceTranslations.of(town).isEmpty();
    return town.length() >= SHORTEST && isPlace ? Stream.of(name) : Stream.empty();
  }

  private static boolean isInCapitals(String word) {
    return word.length() > 1
        && word.chars().allMatch(Character::isLetter)
        && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
