package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// A name as it was asked for.
///
/// @param asked as it came
/// @param name without quotes
/// @param verbatim whether it was in quotes
/// @param types what it is meant to name; empty for anything
record NameQuery(String asked, String name, boolean verbatim, Set<EntityType> types) {
  private static final Pattern ARTICLE = Pattern.compile("^(?i:the)\\s+");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019](?i:s)?$");

  static NameQuery of(String asked, Set<EntityType> types) {
    String text = asked.strip();
    boolean quoted = text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
    String name = quoted ? text.substring(1, text.length() - 1).strip() : text;
    return new NameQuery(asked, name, quoted, types);
  }

  /// The names to be looked for, one after the other until one is known: the name itself, and
  /// without the article and the possessive that it has in a sentence.
  Set<String> forms() {
    var forms = new LinkedHashSet<String>();
    forms.add(name);
    String bare = ARTICLE.matcher(POSSESSIVE.matcher(name).replaceFirst("")).replaceFirst("");
    if (!bare.isEmpty()) {
      forms.add(bare);
    }
    return forms;
  }

  NameKey key() {
    return NameKey.of(name);
  }
}
