package dev.dateline.recognition.lexicon;

import dev.dateline.articles.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Known names: those in `gazetteer.tsv`, and all demonyms, peoples and languages.
public final class Gazetteer {
  /// A known name.
  ///
  /// @param type the type of what it names
  /// @param canonical the canonical name of that
  /// @param alsoAWord whether it is also a common word, and so no name at the start of a sentence
  public record Entry(EntityType type, String canonical, boolean alsoAWord) {}

  private static final Map<String, Entry> ENTRIES = read();

  /// The entries, and all demonyms and peoples: in one map, since the text has many more phrases
  /// than names.
  private static final Map<String, Entry> ALL = all();

  private static final Map<String, Entry> IN_CAPITALS =
      ENTRIES.entrySet().stream()
          .filter(entry -> !entry.getValue().alsoAWord())
          .collect(
              Collectors.toUnmodifiableMap(
                  entry -> entry.getKey().toUpperCase(Locale.ROOT),
                  Map.Entry::getValue,
                  (one, other) -> one));

  private Gazetteer() {}

  /// Finds `name`, which must match exactly.
  public static Optional<Entry> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  private static Map<String, Entry> all() {
    var all = new HashMap<String, Entry>();
    Stream.concat(Demonyms.all().stream(), Peoples.all().stream())
        .forEach(name -> all.put(name, new Entry(EntityType.MISC, name, false)));
    all.putAll(ENTRIES);
    return all;
  }

  /// Finds a name by its form in capitals, unless it is also a common word.
  public static Optional<Entry> inCapitals(String name) {
    return Optional.ofNullable(IN_CAPITALS.get(name));
  }

  /// The canonical form of `name`; `name` itself if it is unknown.
  public static String canonical(String name) {
    return find(name).map(Entry::canonical).orElse(name);
  }

  private static Map<String, Entry> read() {
    var entries = new HashMap<String, Entry>();
    for (List<String> row : LexiconTable.rows("gazetteer.tsv")) {
      boolean alsoAWord = row.getFirst().startsWith("~");
      String name = alsoAWord ? row.getFirst().substring(1) : row.getFirst();
      String canonical = row.size() > 2 ? row.get(2) : name;
      entries.put(name, new Entry(EntityType.ofLabel(row.get(1)), canonical, alsoAWord));
    }
    return Map.copyOf(entries);
  }
}
