package dev.dateline.operations.erase;

import dev.dateline.articles.ArticleId;
import dev.dateline.dynamodb.Redaction;
import dev.dateline.dynamodb.ScannedItem;
import dev.dateline.operations.erase.TableSearch.Progress;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/// Removes a name from whatever the table remembers: tombstones, former terms of articles, entries
/// of the directory, lists of removed watches.
///
/// @param known the ids that the search found, except those to be kept. Other ids are those of
///   later uploads, which stay
record RemnantRemover(DataStores stores, SoughtNames names, Set<ArticleId> known) {
  /// Sweeps the whole table.
  void run(Progress progress) {
    new TableSearch(stores.scan(), names).forEach(this::sweep, progress);
  }

  /// The number of items that contain the name.
  long count(Progress progress) {
    var count = new AtomicLong();
    new TableSearch(stores.scan(), names).forEach(item -> count.incrementAndGet(), progress);
    return count.get();
  }

  private void sweep(ScannedItem item) {
    if (!isRemnant(item)) {
      return;
    }
    var rest = new Redaction(names::isIn).of(item);
    if (rest.isPresent()) {
      stores.items().replace(item, rest.get());
    } else {
      stores.items().delete(item);
    }
  }

  /// Whether nothing that is still indexed needs the name in `item`. An article that a watch found
  /// needs no place on the watch's list any longer.
  private boolean isRemnant(ScannedItem item) {
    var owner = item.owner(stores.bucket());
    return item.isTombstone() || owner.isEmpty() || known.contains(owner.get());
  }
}
