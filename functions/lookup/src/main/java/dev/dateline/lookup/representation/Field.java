package dev.dateline.lookup.representation;

import java.util.Locale;

/// What can be shown of an article in a list.
public enum Field {
  ID,
  DATE,
  HEADLINE,
  KEY,
  SOURCE,
  /// How it names the entities that were asked for, each with the sentence of the first mention.
  MENTIONS;

  /// The field's name in answers and in `fields`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
