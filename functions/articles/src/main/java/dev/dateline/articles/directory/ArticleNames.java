package dev.dateline.articles.directory;

import dev.dateline.articles.Entity;
import dev.dateline.articles.Recognition;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// What one article says of the names it uses.
final class ArticleNames {
  private ArticleNames() {}

  /// Each name that `recognition` found in `text` once, with its types and aliases there.
  static Collection<KnownName> of(Recognition recognition, String text) {
    var names = new LinkedHashMap<NameKey, KnownName>();
    for (var entity : recognition.entities()) {
      var name = known(entity, text);
      if (name.key().fits()) {
        names.merge(name.key(), name, KnownName::with);
      }
    }
    return List.copyOf(names.values());
  }

  private static KnownName known(Entity entity, String text) {
    return new KnownName(
        entity.name(), Set.copyOf(EnumSet.of(entity.type())), Aliases.of(entity, text));
  }
}
