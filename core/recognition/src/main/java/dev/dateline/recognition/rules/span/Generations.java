package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.names.Generation;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;

/// Extends a person's name by a generational suffix: `Donald Trump Jr.`, `John Paul II`.
public final class Generations implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.map(name -> whole(tagged, name));
  }

  private static Name whole(TaggedText tagged, Name name) {
    if (name.type() != EntityType.PERSON) {
      return name;
    }
    return tagged
        .sentenceOf(name.span())
        .after(name.span())
        .filter(word -> Generation.contains(word.word()))
        .filter(word -> tagged.overlapping(word.span()).isEmpty())
        .map(word -> Name.of(name.start(), word.end(), EntityType.PERSON))
        .orElse(name);
  }
}
