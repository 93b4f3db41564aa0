package dev.dateline.index.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Items with different keys that are written together. What is expected of each only helps to
/// write it in fewer requests; it need not be true.
///
/// @param added items whose places are expected to be empty
/// @param replaced items that are expected to replace older ones
public record ItemBatch(List<Item.Placed> added, List<Item.Placed> replaced) {
  /// The most items that a store has to accept at once.
  public static final int MOST = 25;

  /// No items.
  public static final ItemBatch EMPTY = new ItemBatch(List.of(), List.of());

  public ItemBatch {
    added = List.copyOf(added);
    replaced = List.copyOf(replaced);
  }

  /// Whether there is nothing to write.
  public boolean isEmpty() {
    return added.isEmpty() && replaced.isEmpty();
  }

  /// All items.
  public List<Item.Placed> all() {
    var all = new ArrayList<>(added);
    all.addAll(replaced);
    return all;
  }

  /// As few batches as possible, none with more than [#MOST] items.
  List<ItemBatch> parts() {
    int size = added.size() + replaced.size();
    return IntStream.iterate(0, from -> from < size, from -> from + MOST)
        .mapToObj(from -> part(from, from + MOST))
        .toList();
  }

  private ItemBatch part(int from, int to) {
    int offset = added.size();
    return new ItemBatch(part(added, from, to), part(replaced, from - offset, to - offset));
  }

  private static <T> List<T> part(List<T> items, int from, int to) {
    int end = Math.clamp(to, 0, items.size());
    return items.subList(Math.clamp(from, 0, end), end);
  }
}
