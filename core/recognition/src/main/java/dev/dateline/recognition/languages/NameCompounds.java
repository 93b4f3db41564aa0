package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the known organization or place that opens a compound, such as `Nato-Gipfel` and
/// `Berlin-Besuch`, if the document has it nowhere else, so that whoever asks for it finds the
/// article.
///
/// Its type is MISC, because German corpora count neither such a word nor a part of it as an
/// organization or a place.
///
/// @param vocabulary the organizations and places
record NameCompounds(Vocabulary vocabulary) implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    Set<String> seen = tagged.names().stream().map(tagged::of).collect(Collectors.toSet());
    return tagged.and(
        tagged
            .words()
            .flatMap(NameCompounds::opening)
            .filter(name -> !seen.contains(tagged.of(name)) && isKnown(tagged.of(name)))
            .toList());
  }

  /// What precedes the last part of a compound, if that part is written as a noun.
  private static Stream<Name> opening(Token word) {
    int hyphen = word.word().lastIndexOf('-');
    boolean isCompound = hyphen > 0 && isNoun(word.word().substring(hyphen + 1));
    return isCompound
        ? Stream.of(Name.of(word.start(), word.start() + hyphen, EntityType.MISC))
        : Stream.empty();
  }

  private static boolean isNoun(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase);
  }

  private boolean isKnown(String name) {
    return vocabulary.organizations().contains(name)
        || vocabulary.isPlace(name)
        || vocabulary.openings().contains(name);
  }
}
