package dev.dateline.documents.html.story;

import java.util.List;
import java.util.regex.Pattern;

/// Recognizes captions of pictures and videos by their tag or class.
final class Captions {
  private static final Pattern CLASS =
      Pattern.compile(
          "(?:[a-z]{1,20}[-_]{1,2}){0,3}(?:(?:img|image|photo|picture|video)?caption(?:[-_]?text)?"
              + "|bildunterschrift|image[-_]description|lightbox__description)",
          Pattern.CASE_INSENSITIVE);

  private Captions() {}

  /// Whether an element with this tag and these classes is a caption.
  static boolean isOne(String tag, List<String> classes) {
    return tag.equals("figcaption")
        || classes.stream().anyMatch(name -> CLASS.matcher(name).matches());
  }
}
