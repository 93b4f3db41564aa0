package dev.dateline.recognition.lexicon;

import dev.dateline.articles.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Nouns that determine the type of the name next to them. From `kinds.tsv`.
public final class Kinds {
  private record Key(String place, String noun, EntityType seen) {}

  private static final Map<Key, EntityType> KINDS = read();

  private Kinds() {}

  /// The type of a name right after `noun`: `airline` Tarom.
  ///
  /// @param seen the type that the name has so far
  public static Optional<EntityType> before(String noun, EntityType seen) {
    return find("before", noun, seen);
  }

  /// The type of a name right before `noun`: Gerindra `party`.
  ///
  /// @param seen the type that the name has so far
  public static Optional<EntityType> after(String noun, EntityType seen) {
    return find("after", noun, seen);
  }

  /// The type of a name after `noun` and "of": the `village` of Majdal Shams.
  ///
  /// @param seen the type that the name has so far
  public static Optional<EntityType> of(String noun, EntityType seen) {
    return find("of", noun, seen);
  }

  private static Optional<EntityType> find(String place, String noun, EntityType seen) {
    return Optional.ofNullable(KINDS.get(new Key(place, noun, seen)));
  }

  private static Map<Key, EntityType> read() {
    var kinds = new HashMap<Key, EntityType>();
    for (List<String> row : LexiconTable.rows("kinds.tsv")) {
      for (String seen : row.get(2).split(",")) {
        for (String noun : row.get(3).split(" ")) {
          kinds.put(
              new Key(row.getFirst(), noun, EntityType.ofLabel(seen)),
              EntityType.ofLabel(row.get(1)));
        }
      }
    }
    return Map.copyOf(kinds);
  }
}
