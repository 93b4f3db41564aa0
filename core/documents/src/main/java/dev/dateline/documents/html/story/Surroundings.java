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

  private record Kind(@Nullable Container parent, String kind) {}

  private static void countTwins(Outline outline) {
    Map<Kind, List<Container>> kinds = new HashMap<>();
    for (Container container : outline.containers()) {
      if (!container.tag.equals("p") && !Tags.isHeading(container.tag)) {
        kinds
            .computeIfAbsent(new Kind(container.parent, container.kind), kind -> new ArrayList<>())
            .add(container);
      }
    }
    kinds.values().forEach(alike -> alike.forEach(container -> container.twins = alike.size()));
  }
}
