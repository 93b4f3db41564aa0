package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.List;

/// Makes the name after a form of address a person, even if the models see none: `el Sr. Evans`,
/// `Frau Randzio-Plath`.
///
/// @param vocabulary the forms of address, and the words that are not names
record PeopleByTitle(Vocabulary vocabulary) implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    var people = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      List<Token> words = sentence.tokens();
      for (int at = 1; at < words.size(); at++) {
        boolean addressed = vocabulary.isAddress(words.get(at - 1).word());
        if (addressed && isName(words.get(at)) && !isOffice(tagged, words, at)) {
          people.add(person(tagged, words.get(at)));
        }
      }
    }
    return tagged.or(people);
  }

  private boolean isName(Token word) {
    return word.isCapitalized()
        && word.word().length() > 1
        && !word.word().endsWith(".")
        && !vocabulary.isTitle(word.word())
        && !vocabulary.isNeverAName(word.word());
  }

  /// Whether the word is an office before the name: `Herr Musikdirektor Gabriel Weber`.
  private static boolean isOffice(TaggedText tagged, List<Token> words, int at) {
    return tagged.overlapping(words.get(at).span()).isEmpty()
        && at + 1 < words.size()
        && words.get(at + 1).isCapitalized();
  }

  /// The name that the models found from `first` on, or else `first` alone.
  private static Name person(TaggedText tagged, Token first) {
    return tagged.overlapping(first.span()).stream()
        .findFirst()
        .map(name -> Name.of(first.start(), Math.max(first.end(), name.end()), EntityType.PERSON))
        .orElse(new Name(first.span(), EntityType.PERSON));
  }
}
