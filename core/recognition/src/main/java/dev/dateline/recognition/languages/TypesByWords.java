package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Towns;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import java.util.Arrays;

/// Types names by what the language knows of their words: a country is a place, what ends with
/// `GmbH` is a company, and `Ada Colau` after `la alcaldesa,` is a person. So is `Serena Williams`,
/// even if the models take her for a place.
record TypesByWords(Vocabulary vocabulary) implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.map(name -> typed(tagged, name));
  }

  private Name typed(TaggedText tagged, Name name) {
    String words = tagged.of(name);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    if (vocabulary.isPlace(words) && !GivenNames.contains(words)) {
      return name.as(EntityType.LOCATION);
    }
    if (isOfficeHolder(tagged, name)) {
      return name.as(EntityType.PERSON);
    }
    if (name.type() == EntityType.LOCATION && isFullName(words)) {
      return name.as(EntityType.PERSON);
    }
    boolean company =
        (!last.equals(words) && vocabulary.companyForms().contains(last))
            || isBeforeLegalForm(tagged, name);
    return company ? name.as(EntityType.ORGANIZATION) : name;
  }

  private boolean isBeforeLegalForm(TaggedText tagged, Name name) {
    return tagged
        .sentenceOf(name.span())
        .after(name.span())
        .filter(next -> vocabulary.companyForms().contains(next.word()))
        .isPresent();
  }

  /// Whether a given name and one or two others follow each other, unless a town is called so.
  private static boolean isFullName(String words) {
    String[] parts = words.split(" ", -1);
    return parts.length > 1
        && parts.length < 4
        && GivenNames.contains(parts[0])
        && Arrays.stream(parts).allMatch(TypesByWords::isCapitalized)
        && !Towns.contains(words);
  }

  private static boolean isCapitalized(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  /// Whether an office, perhaps with a comma, precedes a given name and another.
  private boolean isOfficeHolder(TaggedText tagged, Name name) {
    var words = tagged.words(name);
    if (words.size() < 2 || !GivenNames.contains(words.getFirst().word())) {
      return false;
    }
    var sentence = tagged.sentenceOf(name.span()).tokens();
    int before = sentence.indexOf(words.getFirst()) - 1;
    int office = before > 0 && sentence.get(before).word().equals(",") ? before - 1 : before;
    return office >= 0 && vocabulary.isTitle(sentence.get(office).word());
  }
}
