package dev.dateline.recognition.rules.span;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.WordLists;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Joins a body and the place that it is of, where the models see two names: `Election Commission
/// of Pakistan`, `Reserve Bank of India`.
public final class NationalBodies implements Rule {
  private static final Set<String> BODIES = WordLists.of("national-body");

  @Override
  public TaggedText apply(TaggedText tagged) {
    var joined = new ArrayList<Name>();
    List<Name> names = tagged.names();
    for (int i = 1; i < names.size(); i++) {
      Name body = names.get(i - 1);
      Name place = names.get(i);
      boolean areOne =
          body.type() == EntityType.ORGANIZATION
              && place.type() == EntityType.LOCATION
              && tagged.text().substring(body.end(), place.start()).equals(" of ")
              && tagged.words(body).size() > 1
              && BODIES.contains(tagged.words(body).getLast().word());
      if (areOne) {
        joined.add(Name.of(body.start(), place.end(), EntityType.ORGANIZATION));
      }
    }
    return tagged.or(joined);
  }
}
