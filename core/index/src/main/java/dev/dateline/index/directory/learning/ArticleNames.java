package dev.dateline.index.directory.learning;

import dev.dateline.articles.Entity;
import dev.dateline.articles.Recognition;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.KnownName;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an article reveals about the names it mentions.
public final class ArticleNames {
  private ArticleNames() {}

  /// Each name that `recognition` found in `text`, with its types and aliases there.
  public static Collection<KnownName> of(Recognition recognition, String text) {
    Map<String, Entity> byName = new HashMap<>();
    recognition.entities().forEach(entity -> byName.putIfAbsent(entity.name(), entity));
    var names = new LinkedHashMap<NameKey, KnownName>();
    for (var entity : recognition.entities()) {
      add(known(entity, text), names);
      countryOf(entity, byName).ifPresent(country -> add(country, names));
    }
    return List.copyOf(names.values());
  }

  private static void add(KnownName name, Map<NameKey, KnownName> names) {
    if (name.key().fits()) {
      names.merge(name.key(), name, KnownName::with);
    }
  }

  /// Makes `Russian`, or `Moscow` for the government, an alias of Russia if the article mentions
  /// the country too.
  private static Optional<KnownName> countryOf(Entity named, Map<String, Entity> byName) {
    return Optional.ofNullable(named.country())
        .map(byName::get)
        .map(
            country -> new KnownName(country.name(), Set.of(country.type()), Set.of(named.name())));
  }

  private static KnownName known(Entity entity, String text) {
    return new KnownName(
        entity.name(), Set.copyOf(EnumSet.of(entity.type())), Aliases.of(entity, text));
  }
}
