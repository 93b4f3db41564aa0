package dev.dateline.documents.xml;

import dev.dateline.documents.markup.BlockText;
import dev.dateline.documents.markup.InlineText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Looks up what elements say.
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

  /// The words of the first element in `root` at any of `places` that has any, without markup and
  /// entities that were escaped once more; null if there is none.
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

  /// The paragraphs of `element`, which holds elements or HTML in a string.
  static String paragraphs(@Nullable Element element) {
    if (element == null) {
      return "";
    }
    return element.childrenSize() > 0
        ? BlockText.of(element)
        : BlockText.ofHtml(element.wholeText());
  }
}
