package dev.dateline.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person, organization, place or other named thing in an article.
///
/// @param name the canonical name, as displayed
/// @param country of a demonym, such as `Russian`, the country or region that it belongs to; of a
///   capital that the text uses as its government (`Moscow said`), and of a seat of government
///   (`the Kremlin`), the country
/// @param mentions in text order; at least one
public record Entity(
    String name, EntityType type, @Nullable String country, List<Mention> mentions) {
  /// The maximum length of a name in UTF-16 units; anything longer is not a name.
  public static final int LONGEST_NAME = 120;

  /// The maximum length of a name in UTF-8 bytes.
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

  /// An entity without a country.
  public static Entity of(String name, EntityType type, List<Mention> mentions) {
    return new Entity(name, type, null, mentions);
  }
}
