package dev.dateline.dynamodb.directory;

import dev.dateline.dynamodb.Batches;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.Merge;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The merge items of some names, both where this release writes them and where release 1.0 did.
///
/// An item of release 1.0 is never changed: the functions that merge names may write only to the
/// new place. It therefore counts only as long as the new place has no item for the name.
///
/// @param current the items that this release wrote
/// @param former the items that release 1.0 wrote
record StoredMerges(
    Map<NameKey, Map<String, AttributeValue>> current,
    Map<NameKey, Map<String, AttributeValue>> former) {
  StoredMerges {
    current = Map.copyOf(current);
    former = Map.copyOf(former);
  }

  /// Reads the items of `names` from both places in one batch, strongly consistent.
  static StoredMerges read(Set<NameKey> names, Batches batches) {
    var current = new HashMap<NameKey, Map<String, AttributeValue>>();
    var former = new HashMap<NameKey, Map<String, AttributeValue>>();
    var keys =
        names.stream()
            .flatMap(name -> Stream.of(MergeItem.key(name), MergeItem.formerKey(name)))
            .toList();
    for (var item : batches.read(keys, true)) {
      (MergeItem.isFormer(item) ? former : current).put(MergeItem.name(item), item);
    }
    return new StoredMerges(current, former);
  }

  /// The merges that hold.
  Map<NameKey, Merge> merges() {
    var merges = new HashMap<NameKey, Merge>();
    Stream.concat(current.keySet().stream(), former.keySet().stream())
        .forEach(
            name -> {
              var merge = merge(name);
              if (merge != null) {
                merges.put(name, merge);
              }
            });
    return merges;
  }

  /// The merge of `name` that holds; null if there is none.
  @Nullable Merge merge(NameKey name) {
    var item = current.getOrDefault(name, former.get(name));
    return item == null ? null : MergeItem.read(item);
  }

  /// Whether an item of release 1.0 would hold again if the current one were deleted.
  boolean hidesFormer(NameKey name) {
    return former.containsKey(name);
  }
}
