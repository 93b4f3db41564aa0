package dev.dateline.documents.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The root element of an XML document.
final class RootElement {
  private static final Pattern PROLOG =
      Pattern.compile(
          "(?:\\s|<\\?[^>]*>|<!--.{0,3000}?-->|<!DOCTYPE[^>\\[]*(?:\\[[^\\]]*\\])?\\s*>)*+"
              + "<(?:[\\w.-]+:)?([\\w.-]+)",
          Pattern.DOTALL);

  private RootElement() {}

  /// The local name of the first element in `start`, the first characters of a document.
  static Optional<String> of(String start) {
    Matcher prolog = PROLOG.matcher(start);
    return prolog.lookingAt() ? Optional.of(prolog.group(1)) : Optional.empty();
  }
}
