package dev.dateline.recognition.rules.document;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.KnownType;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.TaggedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives the names in an enumeration the type of the majority: if two of `in Skopje, Bitola and
/// Stip` are places, all three are.
public final class Enumerations implements Rule {
  private static final Set<String> LINKS = Set.of(",", "and", "or", ", and", ", or");
  private static final int FEWEST = 3;

  @Override
  public TaggedText apply(TaggedText tagged) {
    var typed = new ArrayList<Name>();
    List<Name> names = tagged.names();
    int from = 0;
    while (from < names.size()) {
      int to = from + 1;
      while (to < names.size() && areLinked(tagged, names.get(to - 1), names.get(to))) {
        to++;
      }
      typed.addAll(alike(tagged, names.subList(from, to)));
      from = to;
    }
    return tagged.with(typed);
  }

  private static boolean areLinked(TaggedText tagged, Name one, Name next) {
    return LINKS.contains(tagged.text().substring(one.end(), next.start()).strip());
  }

  private static List<Name> alike(TaggedText tagged, List<Name> listed) {
    if (listed.size() < FEWEST) {
      return listed;
    }
    Map<EntityType, Long> counts =
        listed.stream().collect(Collectors.groupingBy(Name::type, Collectors.counting()));
    var most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    boolean clear = 3 * most.getValue() >= 2 * listed.size() && most.getKey() != EntityType.MISC;
    return clear
        ? listed.stream()
            .map(name -> isKnown(tagged, name) ? name : name.as(most.getKey()))
            .toList()
        : listed;
  }

  private static boolean isKnown(TaggedText tagged, Name name) {
    return KnownType.of(tagged.of(name)).isPresent() || name.type() == EntityType.MISC;
  }
}
