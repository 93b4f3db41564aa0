package dev.dateline.documents.html.story;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The names in the class attribute of an element.
final class ClassNames {
  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final int LONGEST = 400;

  private ClassNames() {}

  /// The class names of `element`; none if the attribute is too long to have been written by
  /// people.
  static List<String> of(Element element) {
    String names = element.className();
    return names.isEmpty() || names.length() >= LONGEST ? List.of() : List.of(SPACE.split(names));
  }
}
