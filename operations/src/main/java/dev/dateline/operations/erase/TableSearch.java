package dev.dateline.operations.erase;

import dev.dateline.dynamodb.ScannedItem;
import dev.dateline.dynamodb.TableScan;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads a whole table for items that contain a name.
record TableSearch(TableScan scan, SoughtNames names) {
  /// Receives the progress of the search.
  @FunctionalInterface
  interface Progress {
    /// @param read the number of items read so far
    void at(long read);
  }

  /// Passes on the items that contain the name, in their keys, attributes or packed fields.
  void forEach(Consumer<ScannedItem> consumer, Progress progress) {
    @Nullable Map<String, AttributeValue> start = null;
    long read = 0;
    do {
      var page = scan.after(start);
      page.items().stream().map(ScannedItem::new).filter(this::isHit).forEach(consumer);
      read += page.read();
      progress.at(read);
      start = page.end();
    } while (start != null);
  }

  private boolean isHit(ScannedItem item) {
    return item.texts().stream().anyMatch(names::isIn);
  }
}
