package dev.dateline.recognition.rules.document;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Gives all occurrences of a name the type that most of them have; in a tie, the type that comes
/// first. Names in the gazetteer keep their type.
public final class Agreement implements Rule {
  @Override
  public TaggedText apply(TaggedText tagged) {
    Map<String, Map<EntityType, Integer>> counts = new HashMap<>();
    for (Name name : tagged.names()) {
      counts
          .computeIfAbsent(tagged.of(name), n -> new LinkedHashMap<>())
          .merge(name.type(), 1, Integer::sum);
    }
    return tagged.map(name -> name.as(most(name, tagged.of(name), counts)));
  }

  private static EntityType most(
      Name name, String words, Map<String, Map<EntityType, Integer>> counts) {
    if (Gazetteer.find(words).isPresent()) {
      return name.type();
    }
    var types = counts.getOrDefault(words, Map.of());
    return types.entrySet().stream()
        .reduce((first, later) -> later.getValue() > first.getValue() ? later : first)
        .map(Map.Entry::getKey)
        .orElse(name.type());
  }
}
