package dev.dateline.documents.xml;

import dev.dateline.documents.markup.BlockText;
import dev.dateline.documents.markup.InlineText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Looks up the text and attributes of elements.
final class Elements {
  private Elements() {}

  /// The text of the first element in `root` at any of `places` that has any, or null.
  static @Nullable String text(Element root, String... places) {
    for (String place : places) {
      for (Element element : root.select(place)) {
        if (element.hasText()) {
          return element.text();
        }
      }
    }
    return null;
  }

  /// The text of the first non-empty element in `root` at any of `places`, without markup and
  /// doubly escaped entities; null if there is none.
  static @Nullable String words(Element root, String... places) {
    String text = text(root, places);
    return text == null ? null : InlineText.of(text);
  }

  /// The value of `attribute` of the first element in `root` at `place` that has it, or null.
  static @Nullable String attribute(Element root, String place, String attribute) {
    for (Element element : root.select(place)) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return null;
  }

  /// The paragraphs of `element`, which contains elements or escaped HTML.
  static String paragraphs(@Nullable Element element) {
    if (element == null) {
      return "";
    }
    return element.childrenSize() > 0
        ? BlockText.of(element)
        : BlockText.ofHtml(element.wholeText());
  }
}
