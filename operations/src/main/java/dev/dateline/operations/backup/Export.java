package dev.dateline.operations.backup;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.dynamodb.DynamoDbWatches;
import dev.dateline.dynamodb.StoredContents;
import dev.dateline.dynamodb.TableScan;
import dev.dateline.dynamodb.directory.DirectoryItems;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.NameStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Turns pages of a scan into lines of a backup. A scan finds what no list has: merges, and
/// articles that are missing from a list.
final class Export {
  private static final int CONCURRENT_READS = 16;

  private final TableScan scan;
  private final StoredContents contents;
  private final NameStore names;
  private final Parallel readers = new Parallel(CONCURRENT_READS);

  /// @param scan of the roots
  Export(TableScan scan, StoredContents contents, NameStore names) {
    this.scan = scan;
    this.contents = contents;
    this.names = names;
  }

  /// What a page of the scan leads to.
  ///
  /// @param read the number of items read
  /// @param end the key after which the next step starts; null after the last one
  record ExportedPage(
      List<BackupLine> lines, long read, @Nullable Map<String, AttributeValue> end) {
    /// The number of incomplete contents.
    long incomplete() {
      return lines.stream()
          .filter(line -> line instanceof BackupLine.Content(var stored) && !stored.isWhole())
          .count();
    }
  }

  ExportedPage after(@Nullable Map<String, AttributeValue> start) {
    var page = scan.after(start);
    var lines = new ArrayList<BackupLine>(contents(page.items()));
    page.items()
        .forEach(
            item ->
                DirectoryItems.known(item)
                    .map(BackupLine.DirectoryEntry::new)
                    .ifPresent(lines::add));
    lines.addAll(merges(page.items()));
    var watches = page.items().stream().filter(DynamoDbWatches::isWatch).toList();
    watches.forEach(
        item -> DynamoDbWatches.watch(item).map(BackupLine.Watching::new).ifPresent(lines::add));
    return new ExportedPage(lines, page.read(), page.end());
  }

  private List<BackupLine> contents(List<Map<String, AttributeValue>> items) {
    var reads = new ArrayList<Callable<Stream<BackupLine>>>();
    items.stream()
        .flatMap(item -> StoredContents.idOfHead(item).stream())
        .forEach(id -> reads.add(() -> content(id)));
    return readers.run(reads).stream().flatMap(lines -> lines).toList();
  }

  private Stream<BackupLine> content(ArticleId id) {
    return contents.read(id).map(stored -> (BackupLine) new BackupLine.Content(stored)).stream();
  }

  /// Whole groups, each where its root is.
  private List<BackupLine> merges(List<Map<String, AttributeValue>> items) {
    var keys = new HashSet<NameKey>();
    items.forEach(item -> DirectoryItems.merged(item).ifPresent(keys::add));
    return names.groups(keys).stream()
        .map(group -> (BackupLine) new BackupLine.Merged(group))
        .toList();
  }
}
