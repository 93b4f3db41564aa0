package dev.dateline.documents.xml;

import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.markup.Prolog;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The root element of an XML document.
public final class RootElement {
  private static final Pattern NAME = Pattern.compile("<(?:[\\w.-]+:)?([\\w.-]+)");

  private RootElement() {}

  /// The local name of the first element in `content`.
  public static Optional<String> of(FileContent content) {
    Matcher name = NAME.matcher(Prolog.skipped(content));
    return name.lookingAt() ? Optional.of(name.group(1)) : Optional.empty();
  }
}
