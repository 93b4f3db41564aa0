package dev.dateline.dynamodb;

import dev.dateline.articles.Unavailable;
import dev.dateline.index.protocol.BatchResult;
import dev.dateline.index.protocol.Item;
import dev.dateline.index.protocol.ItemBatch;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Writes a batch of postings and tombstones, usually in one request.
///
/// Items that are expected to be new are inserted, and the others replaced. Neither statement
/// covers both cases, as a conditional `PutItem` does. So an item that does not meet the
/// expectation is sent once more with the other statement, and if that fails too, it is put by
/// itself.
final class PlacedItems {
  private final String table;
  private final Statements statements;
  private final AttributeValue now;
  private final Predicate<Item> single;
  private final Set<Item.Placed> left = identitySet();

  /// @param now in seconds
  /// @param single writes one item, whether or not it exists; false if the stored one has a later
  ///   clock
  PlacedItems(Table table, AttributeValue now, Predicate<Item> single) {
    this.table = table.name();
    this.statements = new Statements(table.client());
    this.now = now;
    this.single = single;
  }

  BatchResult write(ItemBatch batch) {
    var added = identitySet();
    added.addAll(batch.added());
    var others = send(batch.all(), added);
    others.forEach(item -> toggle(item, added));
    boolean written = send(others, added).stream().allMatch(this::put);
    return new BatchResult(!written, new ItemBatch(left(batch.added()), left(batch.replaced())));
  }

  private static Set<Item.Placed> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static void toggle(Item.Placed item, Set<Item.Placed> set) {
    if (!set.remove(item)) {
      set.add(item);
    }
  }

  /// Inserts those of `items` that are in `added`, replaces the others, and returns those that did
  /// not meet the expectation.
  private List<Item.Placed> send(List<Item.Placed> items, Set<Item.Placed> added) {
    var outcomes =
        statements.send(items, item -> added.contains(item) ? insert(item) : replace(item));
    left.addAll(outcomes.getOrDefault(StatementOutcome.UNPROCESSED, List.of()));
    return outcomes.getOrDefault(StatementOutcome.CONDITION_FAILED, List.of());
  }

  private List<Item.Placed> left(Collection<Item.Placed> items) {
    return items.stream().filter(left::contains).toList();
  }

  /// Returns false only if the stored item has a later clock.
  private boolean put(Item.Placed item) {
    try {
      return single.test(item);
    } catch (Unavailable e) {
      return left.add(item);
    }
  }

  private Statement insert(Item.Placed item) {
    return Statement.insert(table, PostingItem.write(item));
  }

  private Statement replace(Item.Placed item) {
    return Statement.replace(table, PostingItem.write(item), PostingItem.OPTIONAL, now);
  }
}
