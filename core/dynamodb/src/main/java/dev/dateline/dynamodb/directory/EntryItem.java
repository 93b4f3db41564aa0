package dev.dateline.dynamodb.directory;

import dev.dateline.index.directory.FoldedName;
import dev.dateline.index.directory.NameEntry;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A line of the directory, in the partition of the first two characters of its alias.
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

  /// The line that `item` is; empty where it was written in a form that this release does not know.
  static Optional<NameEntry> read(Map<String, AttributeValue> item) {
    return NameEntry.parse(Items.string(item, "sk"), Items.string(item, "n"));
  }

  /// The partition of all lines whose alias begins as `alias` does.
  static String partition(FoldedName alias) {
    return "names:" + alias.leading();
  }
}
