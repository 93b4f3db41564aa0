package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Towns;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Phrase;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;

/// Adds known places that the models overlooked or cut (`Frankfurt/Main`): countries, regions and
/// cities wherever they stand, and other towns after a preposition of place (`in Unna`).
///
/// @param vocabulary the places and prepositions
record PlacesByName(Vocabulary vocabulary) implements Rule {
  private static final int SHORTEST_TOWN = 4;

  @Override
  public TaggedText apply(TaggedText tagged) {
    var known =
        Phrase.find(tagged, phrase -> vocabulary.isPlace(phrase.words())).stream()
            .map(phrase -> phrase.as(EntityType.LOCATION))
            .toList();
    TaggedText complete =
        tagged.or(known.stream().filter(place -> isInPieces(tagged, place)).toList()).and(known);
    return complete.or(towns(complete));
  }

  /// Whether the models found parts of `place`, and took all of them for places.
  private static boolean isInPieces(TaggedText tagged, Name place) {
    return tagged.cutsNoName(place)
        && tagged.overlapping(place.span()).stream()
            .allMatch(part -> part.type() == EntityType.LOCATION);
  }

  private List<Name> towns(TaggedText tagged) {
    var towns = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Token> words = sentence.tokens();
      for (int at = 1; at < words.size(); at++) {
        boolean isInside = vocabulary.placing().contains(words.get(at - 1).word());
        if (isInside
            && isTown(words.get(at))
            && endsPhrase(words, at)
            && isUnknown(tagged, words.get(at))) {
          towns.add(new Name(words.get(at).span(), EntityType.LOCATION));
        }
      }
    }
    return towns;
  }

  private boolean isTown(Token word) {
    return word.isCapitalized()
        && word.word().length() >= SHORTEST_TOWN
        && !GivenNames.contains(word.word())
        && !vocabulary.isNeverAName(word.word())
        && Towns.contains(word.word());
  }

  /// Whether the models saw no name, or do not know what it is.
  private static boolean isUnknown(TaggedText tagged, Token word) {
    return tagged.overlapping(word.span()).stream()
        .allMatch(name -> name.span().equals(word.span()) && name.type() == EntityType.MISC);
  }

  /// Before a further capital, `in Bad` or `in Stadt` may be anything.
  private static boolean endsPhrase(List<Token> words, int at) {
    return at + 1 == words.size() || !words.get(at + 1).isCapitalized();
  }
}
