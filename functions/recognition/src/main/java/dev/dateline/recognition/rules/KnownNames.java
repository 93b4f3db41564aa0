package dev.dateline.recognition.rules;

import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Phrase;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;
import java.util.stream.Stream;

/// Names of the gazetteer are what it says that they are, unless the models see a longer name
/// there.
final class KnownNames implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    List<Name> known =
        Phrase.find(tagged, KnownNames::isKnown).stream()
            .flatMap(KnownNames::name)
            .filter(name -> tagged.overlapping(name.span()).stream().allMatch(name::contains))
            .toList();
    return tagged.or(known);
  }

  private static boolean isKnown(Phrase phrase) {
    return Gazetteer.find(phrase.words())
        .filter(entry -> !(entry.alsoAWord() && phrase.opensSentence()))
        .isPresent();
  }

  private static Stream<Name> name(Phrase phrase) {
    return Gazetteer.find(phrase.words()).map(entry -> phrase.as(entry.type())).stream();
  }
}
