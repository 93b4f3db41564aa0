package dev.dateline.documents.html.story;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells the classes by which style sheets hide an element until a script shows it, or show it to
/// screen readers alone: Bootstrap's, Tailwind's, WordPress's and HTML5 Boilerplate's names.
final class Concealment {
  private static final Set<String> CLASSES =
      Set.of(
          "hidden",
          "is-hidden",
          "u-hidden",
          "d-none",
          "sr-only",
          "visually-hidden",
          "visuallyhidden",
          "screen-reader-text",
          "screen-reader-only",
          "a11y-hidden");

  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final int LONGEST = 400;

  private Concealment() {}

  /// Whether `classes`, the value of a class attribute, hides its element on every screen. A class
  /// such as `md:block` or `d-md-block` beside it shows the element on some.
  static boolean isIn(String classes) {
    if (classes.isEmpty() || classes.length() > LONGEST) {
      return false;
    }
    boolean hidden = false;
    for (String name : SPACE.split(classes)) {
      if (name.indexOf(':') >= 0 || name.startsWith("d-") && !name.equals("d-none")) {
        return false;
      }
      hidden |= CLASSES.contains(name);
    }
    return hidden;
  }
}
