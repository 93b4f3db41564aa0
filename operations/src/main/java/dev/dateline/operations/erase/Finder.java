package dev.dateline.operations.erase;

import dev.dateline.articles.ArticleId;
import dev.dateline.dynamodb.DynamoDbWatches;
import dev.dateline.dynamodb.ScannedItem;
import dev.dateline.dynamodb.directory.DirectoryItems;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.directory.store.Merge;
import dev.dateline.operations.erase.TableSearch.Progress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Finds what an archive holds on a person, by reading the whole table once.
final class Finder {
  private static final String WATCH_LIST = "watch:";

  private final DataStores stores;
  private final ContentReader reader;
  private final SoughtNames names;
  private final Set<ArticleId> ids = new TreeSet<>();
  private final Set<ArticleId> named = new HashSet<>();
  private final Set<NameKey> merged = new HashSet<>();
  private final Map<String, Holding> others = new LinkedHashMap<>();

  Finder(DataStores stores, SoughtNames names) {
    this.stores = stores;
    this.reader = new ContentReader(stores, names);
    this.names = names;
  }

  /// What `stores` hold on the person whose names are `names`.
  static List<Holding> find(DataStores stores, SoughtNames names, Progress progress) {
    var finder = new Finder(stores, names);
    new TableSearch(stores.scan(), names).forEach(finder::add, progress);
    return finder.holdings();
  }

  private void add(ScannedItem item) {
    item.owner(stores.bucket()).ifPresent(id -> add(id, item));
    DirectoryItems.merged(item.values()).ifPresent(merged::add);
    DirectoryItems.known(item.values()).map(KnownName::name).ifPresent(this::addName);
    if (DynamoDbWatches.isWatch(item.values())) {
      DynamoDbWatches.watch(item.values())
          .ifPresent(
              watch ->
                  others.put(
                      "watch " + watch.name(), new Holding.Watched(watch.name(), watch.query())));
    }
  }

  private void add(ArticleId id, ScannedItem item) {
    ids.add(id);
    boolean isOfWatch =
        item.texts().stream().filter(names::isIn).allMatch(text -> text.startsWith(WATCH_LIST));
    if (!isOfWatch) {
      named.add(id);
    }
  }

  private void addName(String name) {
    others.put("name " + name, new Holding.DirectoryEntry(name));
  }

  private List<Holding> holdings() {
    var holdings = new ArrayList<Holding>();
    ids.forEach(id -> holdings.add(reader.read(id, named.contains(id))));
    holdings.addAll(others.values());
    holdings.addAll(groups());
    return holdings;
  }

  /// The groups of the merged names, each once.
  private List<Holding.Merged> groups() {
    var roots = new HashSet<NameKey>();
    stores
        .names()
        .merges(merged)
        .forEach(
            (name, merge) -> roots.add(merge instanceof Merge.Into(NameKey root) ? root : name));
    return stores.names().groups(roots).stream().map(Holding.Merged::new).toList();
  }
}
