package dev.dateline.recognition.canonical;

import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Groups the references of a text by the entity that they mean.
public final class Gathering {
  private record Key(String name, EntityType type) {}

  private Gathering() {}

  /// The entities, in the order of their first mentions.
  public static List<Entity> entities(List<Reference> references) {
    Map<Key, List<Reference>> groups = new LinkedHashMap<>();
    for (Reference reference : references) {
      var key = new Key(reference.key(), reference.type());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(reference);
    }
    return groups.values().stream().map(Gathering::entity).toList();
  }

  private static Entity entity(List<Reference> group) {
    String name = group.stream().map(Reference::name).reduce(Capitals::better).orElseThrow();
    EntityType type = group.getFirst().type();
    return new Entity(name, type, country(group), mentions(group));
  }

  private static @Nullable String country(List<Reference> group) {
    return group.stream().map(Reference::country).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static List<Mention> mentions(List<Reference> group) {
    return group.stream().map(Gathering::mention).toList();
  }

  private static Mention mention(Reference reference) {
    return new Mention(reference.written().span(), reference.sentence());
  }
}
