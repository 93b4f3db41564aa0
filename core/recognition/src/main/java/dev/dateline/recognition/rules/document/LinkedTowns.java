package dev.dateline.recognition.rules.document;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Towns;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds towns that the models missed in an enumeration of places: `in Gusau, Zaria and Jos`.
public final class LinkedTowns implements Rule {
  private static final Set<String> LINKS = Set.of("and", "or", ",");

  /// Among them `March`, which is a town as well: `Ulaanbaatar, March 3`.
  private static final Set<String> NO_NAMES = WordLists.of("measure");

  private static final int MOST_WORDS = 4;

  @Override
  public TaggedText apply(TaggedText tagged) {
    var towns = new ArrayList<Name>();
    for (Name place : tagged.names()) {
      if (place.type() == EntityType.LOCATION) {
        linked(tagged, place).ifPresent(towns::add);
      }
    }
    return tagged.or(towns);
  }

  /// The longest town right after `place` and a link, if the models see no more there than a person
  /// within it: `Hai Phong and Can Tho`.
  private static Optional<Name> linked(TaggedText tagged, Name place) {
    Sentence sentence = tagged.sentenceOf(place.span());
    List<Token> words = sentence.tokens();
    int from = sentence.firstNotBefore(place.end()) + 1;
    if (from >= words.size() || !LINKS.contains(words.get(from - 1).word())) {
      return Optional.empty();
    }
    int end = from;
    while (end < words.size() && end < from + MOST_WORDS && words.get(end).isCapitalized()) {
      end++;
    }
    // A longer run of capitals is another kind of name.
    boolean isWhole = end == words.size() || !words.get(end).isCapitalized();
    if (end == from || !isWhole) {
      return Optional.empty();
    }
    Name town = Name.of(words.get(from).start(), words.get(end - 1).end(), EntityType.LOCATION);
    return Optional.of(town)
        .filter(name -> !NO_NAMES.contains(tagged.of(name)))
        .filter(tagged::cutsNoName)
        .filter(name -> isUnseen(tagged, name))
        .filter(name -> Towns.contains(tagged.of(name)));
  }

  private static boolean isUnseen(TaggedText tagged, Name town) {
    return tagged.overlapping(town.span()).stream()
        .allMatch(name -> name.type() == EntityType.PERSON && !name.span().equals(town.span()));
  }
}
