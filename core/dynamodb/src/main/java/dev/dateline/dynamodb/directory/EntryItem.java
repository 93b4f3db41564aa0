package dev.dateline.dynamodb.directory;

import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.store.NameEntry;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An entry of the directory, in the partition of the first two characters of its alias.
final class EntryItem {
  private EntryItem() {}

  static Map<String, AttributeValue> write(NameEntry entry) {
    return Map.of(
        "pk",
        AttributeValue.fromS(partition(entry.alias())),
        "sk",
        AttributeValue.fromS(entry.sortKey()),
        "n",
        AttributeValue.fromS(entry.name()));
  }

  /// Reads `item`; empty if it has a form that this release does not know.
  static Optional<NameEntry> read(Map<String, AttributeValue> item) {
    return NameEntry.parse(Items.string(item, "sk"), Items.string(item, "n"));
  }

  /// The partition of all entries whose aliases share the first two characters of `alias`.
  static String partition(FoldedName alias) {
    return "names:" + alias.leading();
  }
}
