package dev.dateline.recognition.languages;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;

/// Types names by what the language knows of their words: a country is a place, and what ends with
/// `GmbH` is a company.
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
    boolean company = !last.equals(words) && vocabulary.companyForms().contains(last);
    return company ? name.as(EntityType.ORGANIZATION) : name;
  }
}
