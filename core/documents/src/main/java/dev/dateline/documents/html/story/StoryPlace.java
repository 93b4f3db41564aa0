package dev.dateline.documents.html.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Where on its page an article's text is.
///
/// @param around the innermost element that holds more than half of the text; null if unknown
/// @param paragraphs the block-level elements directly around the text
public record StoryPlace(@Nullable Element around, Set<Element> paragraphs) {
  /// The place of a text that was not found.
  public static final StoryPlace UNKNOWN = new StoryPlace(null, Set.of());

  static StoryPlace of(Story story) {
    Map<Container, Integer> lengths = new HashMap<>();
    var paragraphs = new HashSet<Element>();
    for (Block block : story.blocks()) {
      lengths.merge(block.container(), block.length(), Integer::sum);
      paragraphs.add(block.container().element);
    }
    for (Container container : story.page().outline().containers().reversed()) {
      Integer length = lengths.get(container);
      if (length != null && container.parent != null) {
        lengths.merge(container.parent, length, Integer::sum);
      }
    }
    return new StoryPlace(around(story, lengths), Set.copyOf(paragraphs));
  }

  private static @Nullable Element around(Story story, Map<Container, Integer> lengths) {
    int length = story.length();
    Element around = null;
    for (Container container : story.page().outline().containers()) {
      around = 2 * lengths.getOrDefault(container, 0) > length ? container.element : around;
    }
    return around;
  }
}
