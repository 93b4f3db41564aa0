package dev.dateline.documents.html.story;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Whether a browser shows an element, judging by the element alone.
final class Visibility {
  private static final Pattern UNSEEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  private Visibility() {}

  static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || UNSEEN.matcher(element.attr("style")).find();
  }
}
