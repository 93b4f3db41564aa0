package dev.dateline.recognition.rules.newswire;

import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;

/// Drops names in the slug before a headline, unless they are known or an acronym: in `RUGBY
/// UNION-FRENCH CLUB WINS` there is no name before the hyphen, in `NBA BASKETBALL-BULLS WIN` only
/// `NBA`.
public final class Slugs implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.filter(name -> isKnown(tagged.of(name)) || !isInASlug(tagged, name));
  }

  /// The tokenizer ends a sentence right before a hyphen only after a slug.
  private static boolean isInASlug(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    return sentence.end() < tagged.text().length() && tagged.text().charAt(sentence.end()) == '-';
  }

  private static boolean isKnown(String words) {
    return KnownType.of(words).isPresent()
        || words.chars().filter(Character::isUpperCase).count() == words.length();
  }
}
