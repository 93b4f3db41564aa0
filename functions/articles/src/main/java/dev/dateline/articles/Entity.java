package dev.dateline.articles;

import java.util.List;

/// A person, organisation, place or other named thing, as one article names it.
///
/// @param name its canonical name, as shown to people
/// @param type what kind of thing it is
/// @param mentions where the text names it, in the order of the text; at least one
public record Entity(String name, EntityType type, List<Mention> mentions) {
  public Entity {
    mentions = List.copyOf(mentions);
    if (name.isBlank() || mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity needs a name and a mention: " + name);
    }
  }
}
