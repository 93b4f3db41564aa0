package dev.dateline.operations.reconcile;

import dev.dateline.articles.FolderMarker;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Reads a line of a file that lists a bucket: of a CSV file of S3's inventory, whose keys are
/// URL-encoded, or else a key as it is.
///
/// @param bucket whose objects are listed
/// @param columns what the columns of a CSV file are; empty for a file of keys
/// @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html">
///   Amazon S3 Inventory</a>
record ListedLine(String bucket, List<String> columns) {
  /// The object in `line`; empty where it is none that is current, as an old version or a delete
  /// marker, or a folder marker. Where there are no sizes, whatever ends in a slash is one.
  ///
  /// @throws IllegalArgumentException where it is not a line of such a file
  Optional<ListedObject> read(String line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    return columns.isEmpty()
        ? Optional.of(ListedObject.of(line)).filter(object -> !FolderMarker.is(object.key(), 0))
        : csv(CsvLine.values(line));
  }

  private Optional<ListedObject> csv(List<String> values) {
    if (!value(values, "Bucket", bucket).equals(bucket)) {
      throw new IllegalArgumentException("an object of bucket " + value(values, "Bucket", ""));
    }
    String key = value(values, "Key", "");
    if (key.isEmpty()) {
      throw new IllegalArgumentException("no key; the columns are " + String.join(", ", columns));
    }
    boolean old = value(values, "IsLatest", "true").equals("false");
    boolean gone = value(values, "IsDeleteMarker", "false").equals("true");
    String decoded = URLDecoder.decode(key, StandardCharsets.UTF_8);
    return old || gone || FolderMarker.is(decoded, size(values))
        ? Optional.empty()
        : Optional.of(
            new ListedObject(
                decoded,
                value(values, "ETag", ""),
                Instant.parse(value(values, "LastModifiedDate", Instant.EPOCH.toString()))));
  }

  private long size(List<String> values) {
    String size = value(values, "Size", "");
    return size.isEmpty() ? 0 : Long.parseLong(size);
  }

  private String value(List<String> values, String column, String otherwise) {
    int at = columns.indexOf(column);
    return at < 0 || at >= values.size() ? otherwise : values.get(at);
  }
}
