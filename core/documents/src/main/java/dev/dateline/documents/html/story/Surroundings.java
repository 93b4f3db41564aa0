package dev.dateline.documents.html.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Determines what depends on all elements of a page: which hints to believe, which elements are
/// alike, and which one is the core of the article.
final class Surroundings {
  private Surroundings() {}

  static void workOut(Outline outline) {
    Beliefs.apply(outline);
    countTwins(outline);
    Core.mark(outline);
  }

  private record Kind(@Nullable Place parent, String kind) {}

  private static void countTwins(Outline outline) {
    Map<Kind, List<Place>> kinds = new HashMap<>();
    for (Place place : outline.places()) {
      if (!place.tag.equals("p") && !Tags.isHeading(place.tag)) {
        kinds
            .computeIfAbsent(new Kind(place.parent, place.kind), kind -> new ArrayList<>())
            .add(place);
      }
    }
    kinds.values().forEach(alike -> alike.forEach(place -> place.twins = alike.size()));
  }
}
