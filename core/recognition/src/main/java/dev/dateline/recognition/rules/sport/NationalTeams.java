package dev.dateline.recognition.rules.sport;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Nations;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;

/// Makes a country a place even if it plays: `Pakistan beat Australia`. A person may have a
/// country's name if it is a single word: `Jordan`.
public final class NationalTeams implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    return tagged.map(name -> typed(tagged, name));
  }

  private static Name typed(TaggedText tagged, Name name) {
    boolean isTeam = name.type() != EntityType.PERSON || tagged.words(name).size() > 1;
    return isTeam && Nations.contains(tagged.of(name)) ? name.as(EntityType.LOCATION) : name;
  }
}
