package dev.dateline.index.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The groups that some names belong to, as they were at one time.
final class Groups {
  private final Map<NameKey, Merge> merges;

  private Groups(Map<NameKey, Merge> merges) {
    this.merges = merges;
  }

  /// Reads the groups of `keys`: one request where nothing is merged, two otherwise.
  static Groups of(Set<NameKey> keys, NameStore store) {
    var fitting = keys.stream().filter(NameKey::fits).collect(Collectors.toSet());
    var merges = new HashMap<>(store.merges(fitting));
    var roots =
        merges.values().stream()
            .flatMap(
                merge ->
                    merge instanceof Merge.Into(NameKey root)
                        ? Optional.of(root).stream()
                        : Optional.<NameKey>empty().stream())
            .filter(root -> !merges.containsKey(root))
            .collect(Collectors.toSet());
    merges.putAll(store.merges(roots));
    return new Groups(Map.copyOf(merges));
  }

  /// What is stored of `key`.
  Optional<Merge> merge(NameKey key) {
    return Optional.ofNullable(merges.get(key));
  }

  /// Whether people merged `key` into another name.
  boolean isMerged(NameKey key) {
    return merges.get(key) instanceof Merge.Into;
  }

  /// The group that `name` belongs to; by itself where it was never merged.
  Group of(String name) {
    return switch (merges.get(NameKey.of(name))) {
      case Merge.Root(Group group) -> group;
      case Merge.Into(NameKey root) when merges.get(root) instanceof Merge.Root(Group group) ->
          group;
      // The two were read at different times, in between the merge was undone.
      case Merge.Into _ -> Group.of(name);
      case null -> Group.of(name);
    };
  }
}
