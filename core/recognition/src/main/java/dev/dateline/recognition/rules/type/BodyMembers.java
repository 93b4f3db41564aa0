package dev.dateline.recognition.rules.type;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.lexicon.Towns;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import java.util.ArrayList;
import java.util.List;

/// Takes what somebody is of for a town or an organization, rather than a person: `Governor Rubén
/// Rocha Moya of Morena`, `Dov Lando of Degel Hatorah`.
public final class BodyMembers implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    var typed = new ArrayList<Name>();
    List<Name> names = tagged.names();
    for (int at = 0; at < names.size(); at++) {
      Name name = names.get(at);
      boolean isMistaken =
          at > 0
              && name.type() == EntityType.PERSON
              && isMember(tagged, names.get(at - 1), name)
              && KnownType.of(tagged.of(name)).isEmpty();
      typed.add(isMistaken ? name.as(type(tagged.of(name))) : name);
    }
    return tagged.with(typed);
  }

  private static boolean isMember(TaggedText tagged, Name member, Name name) {
    String between = tagged.text().substring(member.end(), name.start());
    return member.type() == EntityType.PERSON
        && tagged.words(member).size() > 1
        && (between.equals(" of ") || between.equals(" of the "));
  }

  private static EntityType type(String name) {
    return Towns.contains(name) ? EntityType.LOCATION : EntityType.ORGANIZATION;
  }
}
