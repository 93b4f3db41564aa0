package dev.dateline.documents.html.story;

import java.util.Map;
import org.jsoup.nodes.Element;

/// The hints that an element's tag and attributes give.
final class ElementHints {
  private static final Map<String, Hint> TAGS =
      Map.ofEntries(
          Map.entry("nav", Hint.MENU),
          Map.entry("menu", Hint.MENU),
          Map.entry("aside", Hint.SIDE),
          Map.entry("footer", Hint.FOOT),
          Map.entry("header", Hint.HEAD),
          Map.entry("form", Hint.PROMPT),
          Map.entry("dialog", Hint.PROMPT),
          Map.entry("figure", Hint.CAPTION),
          Map.entry("figcaption", Hint.CAPTION),
          Map.entry("caption", Hint.CAPTION));

  private ElementHints() {}

  static int of(Element element, String tag) {
    int hints = TAGS.containsKey(tag) ? TAGS.get(tag).bit() : 0;
    for (String attribute : new String[] {"class", "id", "role", "itemprop"}) {
      String value = element.attr(attribute);
      hints |= value.isEmpty() ? 0 : HintWords.in(value);
    }
    return Visibility.isHidden(element) ? hints | Hint.UNSEEN.bit() : hints;
  }
}
