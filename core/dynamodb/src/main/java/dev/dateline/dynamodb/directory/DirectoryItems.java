package dev.dateline.dynamodb.directory;

import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.KnownName;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Recognizes the directory's items among all items of a table.
public final class DirectoryItems {
  private DirectoryItems() {}

  /// The name that `item` describes; empty if it is another item.
  public static Optional<KnownName> known(Map<String, AttributeValue> item) {
    return NameItem.is(item) ? Optional.of(NameItem.read(item)) : Optional.empty();
  }

  /// The name that `item` merges with others; empty if it is another item.
  public static Optional<NameKey> merged(Map<String, AttributeValue> item) {
    return MergeItem.is(item) ? Optional.of(MergeItem.name(item)) : Optional.empty();
  }
}
