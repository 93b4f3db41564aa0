package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.List;

/// Takes the name after `born in` for a place: `nacida en Medina de Rioseco`.
///
/// @param vocabulary the words for `born`, and the prepositions
record BirthplacePhrases(Vocabulary vocabulary) implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.map(name -> isBirthplace(tagged, name) ? name.as(EntityType.LOCATION) : name);
  }

  private boolean isBirthplace(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    List<Token> words = sentence.tokens();
    int at = sentence.firstFrom(name.start());
    return at > 1
        && words.get(at).start() == name.start()
        && vocabulary.placing().contains(words.get(at - 1).word())
        && vocabulary.isBorn(words.get(at - 2).word());
  }
}
