package dev.dateline.articles.directory;

import dev.dateline.articles.EntityType;
import java.util.Set;

/// A name as it was asked for.
///
/// @param asked as it came
/// @param name without quotes
/// @param verbatim whether it was in quotes
/// @param types what it is meant to name; empty for anything
record Question(String asked, String name, boolean verbatim, Set<EntityType> types) {
  static Question of(String asked, Set<EntityType> types) {
    String text = asked.strip();
    boolean quoted = text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
    String name = quoted ? text.substring(1, text.length() - 1).strip() : text;
    return new Question(asked, name, quoted, types);
  }

  NameKey key() {
    return NameKey.of(name);
  }
}
