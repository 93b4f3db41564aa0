package dev.dateline.explorer;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the page needs to know about the place that serves it.
///
/// @param signIn how it signs people in; empty if it need not
/// @param recognizer a path that finds the names in a text, relative to the page; empty if there is
///   none
public record PageSettings(Optional<SignIn> signIn, Optional<String> recognizer) {
  /// An API that asks the browser for nothing, without a recognizer.
  public static final PageSettings NONE = new PageSettings(Optional.empty(), Optional.empty());

  /// The elements that pass these settings to the page's scripts, each on a line.
  String elements() {
    return Stream.concat(
            signIn.map(SignIn::element).stream(),
            recognizer
                .map(path -> "<meta name=\"recognizer\" content=\"" + escaped(path) + "\">")
                .stream())
        .map(element -> element + "\n")
        .collect(Collectors.joining());
  }

  /// The other origins that the page sends requests to.
  Set<String> origins() {
    return new LinkedHashSet<>(signIn.map(SignIn::origins).orElse(Set.of()));
  }

  /// A text as the value of an attribute.
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
