package dev.dateline.recognition.rules.newswire;

import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;

/// The slug before a headline says what it is about, and names nothing but what is known: of `RUGBY
/// UNION-FRENCH CLUB WINS` and `NBA BASKETBALL-BULLS WIN` only `NBA` is a name.
public final class Slugs implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.filter(name -> isKnown(tagged.of(name)) || !isInASlug(tagged, name));
  }

  /// The tokeniser ends no other sentence right before a hyphen.
  private static boolean isInASlug(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    return sentence.end() < tagged.text().length() && tagged.text().charAt(sentence.end()) == '-';
  }

  private static boolean isKnown(String words) {
    return KnownType.of(words).isPresent()
        || words.chars().filter(Character::isUpperCase).count() == words.length();
  }
}
