package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Phrase;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;

/// Adds or completes the well-known organizations of a language that the models overlook, cut or
/// take for something else: `Conseil constitutionnel`.
///
/// @param vocabulary the organizations
record OrganizationsByName(Vocabulary vocabulary) implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.or(
        Phrase.find(tagged, phrase -> vocabulary.organizations().contains(phrase.words())).stream()
            .map(phrase -> phrase.as(EntityType.ORGANIZATION))
            .filter(name -> tagged.cutsNoName(name) && isWhole(tagged, name))
            .toList());
  }

  /// Whether no word with a capital continues it: `Google Play` is not Google. In German, any noun
  /// has one.
  private boolean isWhole(TaggedText tagged, Name name) {
    return vocabulary.capitalizesNouns()
        || tagged.sentenceOf(name.span()).after(name.span()).stream()
            .noneMatch(Token::isCapitalized);
  }
}
