package dev.dateline.documents.html.story;

import java.util.List;
import java.util.Set;

/// Recognizes classes that hide an element until a script shows it, or show it only to screen
/// readers: those of Bootstrap, Tailwind, WordPress and HTML5 Boilerplate.
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

  private Concealment() {}

  /// Whether `classes` hide their element on every screen. With a further class such as `md:block`
  /// or `d-md-block`, some screens show it.
  static boolean isIn(List<String> classes) {
    return classes.stream().anyMatch(CLASSES::contains)
        && classes.stream().noneMatch(Concealment::showsOnSomeScreens);
  }

  private static boolean showsOnSomeScreens(String name) {
    return name.indexOf(':') >= 0 || (name.startsWith("d-") && !name.equals("d-none"));
  }
}
