package dev.dateline.recognition.rules;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.Generation;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;

/// What tells father and son apart belongs to the name: `Donald Trump Jr.`, `John Paul II`.
final class Generations implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.with(tagged.names().stream().map(name -> whole(tagged, name)).toList());
  }

  private static Name whole(TaggedText tagged, Name name) {
    Sentence sentence = tagged.sentenceOf(name.span());
    int behind = sentence.firstNotBefore(name.end());
    if (name.type() != EntityType.PERSON || behind == sentence.tokens().size()) {
      return name;
    }
    Token word = sentence.tokens().get(behind);
    boolean isMore = Generation.contains(word.word()) && tagged.overlapping(word.span()).isEmpty();
    return isMore ? Name.of(name.start(), word.end(), EntityType.PERSON) : name;
  }
}
