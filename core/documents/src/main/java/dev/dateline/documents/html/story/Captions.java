package dev.dateline.documents.html.story;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Tells the captions of pictures and videos by their tag or by a class of their own.
final class Captions {
  private static final Pattern CLASS =
      Pattern.compile(
          "(?:[a-z]{1,20}[-_]{1,2}){0,3}(?:(?:img|image|photo|picture|video)?caption(?:[-_]?text)?"
              + "|bildunterschrift|image[-_]description|lightbox__description)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final int LONGEST = 400;

  private Captions() {}

  static boolean isOne(Element element, String tag) {
    return tag.equals("figcaption") || isIn(element.className());
  }

  private static boolean isIn(String classes) {
    return !classes.isEmpty()
        && classes.length() < LONGEST
        && SPACE.splitAsStream(classes).anyMatch(name -> CLASS.matcher(name).matches());
  }
}
