package dev.dateline.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person, organisation, place or other named thing, as one article names it.
///
/// @param name its canonical name, as shown to people
/// @param type what kind of thing it is
/// @param country of a demonym, such as `Russian`, the country or region that it belongs to; of a
///   capital that the text uses as its government (`Moscow said`), and of a seat of government
///   (`the Kremlin`), the country
/// @param mentions where the text names it, in the order of the text; at least one
public record Entity(
    String name, EntityType type, @Nullable String country, List<Mention> mentions) {
  /// The most UTF-16 units of a name: what is longer names nothing.
  public static final int LONGEST_NAME = 120;

  /// The most bytes of a name in UTF-8.
  public static final int MOST_BYTES = 160;

  public Entity {
    mentions = List.copyOf(mentions);
    if (name.isBlank() || mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity needs a name and a mention: " + name);
    }
  }

  /// Whether `name` is short enough to be one.
  public static boolean fits(String name) {
    return name.length() <= LONGEST_NAME && Utf8.length(name) <= MOST_BYTES;
  }

  /// An entity that tells of no country.
  public static Entity of(String name, EntityType type, List<Mention> mentions) {
    return new Entity(name, type, null, mentions);
  }
}
