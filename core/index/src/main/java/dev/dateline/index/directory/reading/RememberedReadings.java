package dev.dateline.index.directory.reading;

import dev.dateline.articles.Article;
import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.learning.ArticleNames;
import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.spelling.NameSpelling;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.directory.store.NameEntry;
import dev.dateline.index.directory.store.NameStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the same names again and again, for one article after the other, and remembers what they
/// mean.
///
/// A name is read again when its reading gets old, so that merges take effect, and when an article
/// has a new name that it may stand for: the first article about Vladimir Putin is one that names
/// `Putin`. Thread-safe.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public final class RememberedReadings {
  private record ReadName(String name, Set<EntityType> types) {}

  private record Remembered(NameReading reading, Instant read) {}

  /// The most readings: twice as many as there can be names in all watches at the same time.
  static final int MOST = 4000;

  private final NameStore store;
  private final InstantSource clock;
  private final Duration lifetime;
  private final Map<ReadName, Remembered> remembered = new ConcurrentHashMap<>();

  /// @param lifetime how long a reading is remembered
  public RememberedReadings(NameStore store, InstantSource clock, Duration lifetime) {
    this.store = store;
    this.clock = clock;
    this.lifetime = lifetime;
  }

  /// The readings that `queries` have once `article` is indexed.
  ///
  /// @param queries names, each with the types that it may have; empty for any
  public Map<String, NameReading> read(Map<String, Set<EntityType>> queries, Article article) {
    var names = ArticleNames.of(article.recognition(), article.document().text());
    var known = new LinkedHashMap<String, NameReading>();
    var unknown = new LinkedHashMap<String, Set<EntityType>>();
    queries.forEach(
        (name, types) -> {
          var reading = remembered.get(new ReadName(name, types));
          if (reading == null || isOld(reading) || mayMeanMore(reading.reading(), names)) {
            unknown.put(name, types);
          } else {
            known.put(name, reading.reading());
          }
        });
    known.putAll(readAnew(unknown, names));
    return known;
  }

  private Map<String, NameReading> readAnew(
      Map<String, Set<EntityType>> queries, Collection<KnownName> names) {
    var readings = new NameReader(new DirectoryWithArticle(store, names)).read(queries);
    var now = clock.instant();
    forget(queries.size());
    queries.forEach(
        (name, types) -> {
          var reading = readings.get(name);
          if (reading != null) {
            remembered.put(new ReadName(name, types), new Remembered(reading, now));
          }
        });
    return readings;
  }

  /// Makes room for this many readings: drops old ones or, if that is not enough, all.
  private void forget(int room) {
    if (remembered.size() + room > MOST) {
      remembered.values().removeIf(this::isOld);
    }
    if (remembered.size() + room > MOST) {
      remembered.clear();
    }
  }

  /// How many readings are remembered.
  int size() {
    return remembered.size();
  }

  private boolean isOld(Remembered reading) {
    return !clock.instant().isBefore(reading.read().plus(lifetime));
  }

  /// Whether the query may also stand for one of `names`, which was unknown when it was read.
  private static boolean mayMeanMore(NameReading reading, Collection<KnownName> names) {
    var query = NameQuery.of(reading.query(), Set.of());
    if (query.verbatim() || !reading.complete()) {
      return false;
    }
    var aliases =
        query.forms().stream().flatMap(RememberedReadings::aliases).collect(Collectors.toSet());
    return names.stream()
        .filter(name -> !isInReading(name, reading))
        .anyMatch(name -> name.entries().map(NameEntry::alias).anyMatch(aliases::contains));
  }

  private static Stream<FoldedName> aliases(NameQuery.TypedForm form) {
    return Stream.of(
            NameSpelling.aliases(form.name()),
            NameSpelling.ofPersons(form.name()),
            NameSpelling.romanizedSurname(form.name()),
            surnames(form))
        .flatMap(Set::stream);
  }

  private static Set<FoldedName> surnames(NameQuery.TypedForm form) {
    return FullName.of(form.name()).surnames().stream()
        .map(FoldedName::of)
        .collect(Collectors.toSet());
  }

  private static boolean isInReading(KnownName name, NameReading reading) {
    return reading.terms().contains(name.key().term())
        || reading.others().stream().anyMatch(other -> other.key().equals(name.key()));
  }
}
