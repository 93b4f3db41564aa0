package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.lexicon.Nations;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Phrase;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Gives names in the gazetteer their type, unless the models found a longer name there.
public final class KnownNames implements Rule {
  private static final int SHORTEST = 4;

  @Override
  public TaggedText apply(TaggedText tagged) {
    List<Name> known =
        Phrase.find(tagged, KnownNames::isKnown).stream()
            .flatMap(KnownNames::name)
            .filter(tagged::cutsNoName)
            .toList();
    return tagged.or(known);
  }

  private static boolean isKnown(Phrase phrase) {
    return type(phrase).isPresent();
  }

  private static Stream<Name> name(Phrase phrase) {
    return type(phrase).map(phrase::as).stream();
  }

  private static Optional<EntityType> type(Phrase phrase) {
    return Gazetteer.find(phrase.words())
        .filter(entry -> !(entry.alsoAWord() && phrase.opensSentence()))
        .map(Gazetteer.Entry::type)
        .or(
            () ->
                isNationInCapitals(phrase.words())
                    ? Optional.of(EntityType.LOCATION)
                    : Optional.empty());
  }

  /// As in lists of countries: `PHILIPPINES - Suspended until May`.
  private static boolean isNationInCapitals(String words) {
    return words.length() >= SHORTEST
        && !Character.isLowerCase(words.charAt(1))
        && words.equals(words.toUpperCase(Locale.ROOT))
        && Nations.contains(words);
  }
}
