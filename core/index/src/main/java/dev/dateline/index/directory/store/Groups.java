package dev.dateline.index.directory.store;

import dev.dateline.index.directory.spelling.NameKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A snapshot of the groups that some names belong to.
public final class Groups {
  private final Map<NameKey, Merge> merges;

  private Groups(Map<NameKey, Merge> merges) {
    this.merges = merges;
  }

  /// Reads the groups of `keys`: in one request if nothing is merged, otherwise in two.
  public static Groups of(Set<NameKey> keys, NameStore store) {
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

  /// Whether `key` was merged into another name.
  public boolean isMerged(NameKey key) {
    return merges.get(key) instanceof Merge.Into;
  }

  /// The group of `name`; the name alone if it was never merged.
  public Group of(String name) {
    return switch (merges.get(NameKey.of(name))) {
      case Merge.Root(Group group) -> group;
      case Merge.Into(NameKey root) when merges.get(root) instanceof Merge.Root(Group group) ->
          group;
      // The merge was undone between the two reads.
      case Merge.Into _ -> Group.of(name);
      case null -> Group.of(name);
    };
  }
}
