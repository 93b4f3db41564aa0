package dev.dateline.index.explore;

import dev.dateline.articles.Coded;
import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.Group;
import dev.dateline.index.postings.IndexedArticle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The articles of a corpus that mention each name. If an article uses a name with several types,
/// the most frequent one counts, as in its posting.
final class NameTallies {
  /// No names.
  static final NameTallies NONE = new NameTallies();

  private final Map<NameKey, Tally> names = new HashMap<>();
  private final Map<NameKey, Tally> types = new HashMap<>();

  private NameTallies() {}

  static NameTallies of(Corpus corpus) {
    var tallies = new NameTallies();
    for (int number = 0; number < corpus.size(); number++) {
      tallies.add(number, corpus.articles().get(number));
    }
    return tallies;
  }

  private void add(int number, IndexedArticle article) {
    shown(article)
        .forEach(
            (key, entity) -> {
              names.computeIfAbsent(key, k -> new Tally()).add(number, entity.name());
              types.computeIfAbsent(key, k -> new Tally()).add(number, entity.type().storedCode());
            });
  }

  /// The most frequent entity of each name in `article`.
  static Map<NameKey, Entity> shown(IndexedArticle article) {
    var shown = new LinkedHashMap<NameKey, Entity>();
    for (Entity entity : article.recognition().entities()) {
      shown.merge(NameKey.of(entity.name()), entity, NameTallies::moreOften);
    }
    return shown;
  }

  private static Entity moreOften(Entity one, Entity other) {
    return other.mentions().size() > one.mentions().size() ? other : one;
  }

  /// The keys of all names.
  Collection<NameKey> keys() {
    return names.keySet();
  }

  /// The number of articles that mention the name.
  int count(NameKey key) {
    var tally = names.get(key);
    return tally == null ? 0 : tally.count();
  }

  /// The most frequent type of the name.
  EntityType type(NameKey key) {
    return type(Objects.requireNonNull(types.get(key)));
  }

  /// The most frequent spelling of the name.
  String label(NameKey key) {
    return Objects.requireNonNull(names.get(key)).label();
  }

  /// The groups of `keys`, each once.
  List<Group> groups(Collection<NameKey> keys, NameDirectory directory) {
    var labels = keys.stream().map(this::label).toList();
    var groups = new LinkedHashMap<NameKey, Group>();
    var all = directory.groups(labels);
    keys.forEach(
        key -> {
          var group = Objects.requireNonNull(all.get(key));
          groups.putIfAbsent(group.key(), group);
        });
    return new ArrayList<>(groups.values());
  }

  /// The articles that mention the name.
  BitSet articles(NameKey key) {
    return names.getOrDefault(key, Tally.EMPTY).articles();
  }

  /// The articles that mention any of the names.
  BitSet articles(Collection<NameKey> keys) {
    return Tally.of(keys.stream().map(names::get).filter(Objects::nonNull).toList()).articles();
  }

  private static EntityType type(Tally tally) {
    return Coded.ofStoredCode(EntityType.values(), tally.label()).orElse(EntityType.MISC);
  }

  /// The articles that mention a name of `group`.
  NameTally of(Group group) {
    var kinds = group.keys().stream().map(types::get).filter(Objects::nonNull).toList();
    return kinds.isEmpty()
        ? new NameTally(group, EntityType.MISC, new BitSet())
        : new NameTally(group, type(Tally.of(kinds)), articles(group.keys()));
  }
}
