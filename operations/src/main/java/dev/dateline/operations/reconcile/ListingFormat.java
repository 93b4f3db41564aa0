package dev.dateline.operations.reconcile;

import dev.dateline.articles.FolderMarker;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Parses the lines of a file that lists a bucket: either an S3 Inventory in CSV format with
/// URL-encoded keys, or plain keys.
///
/// @param bucket the bucket of all listed objects
/// @param columns the column names of a CSV file; empty for plain keys
/// @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-inventory.html">
///   Amazon S3 Inventory</a>
record ListingFormat(String bucket, List<String> columns) {
  /// The object in `line`; empty for an old version, a delete marker or a folder marker. Without
  /// sizes, every key that ends with a slash counts as a folder marker.
  ///
  /// @throws IllegalArgumentException if the line does not have this format
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
      throw new IllegalArgumentException("an object in bucket " + value(values, "Bucket", ""));
    }
    String key = value(values, "Key", "");
    if (key.isEmpty()) {
      throw new IllegalArgumentException("no key; the columns are " + String.join(", ", columns));
    }
    boolean isOldVersion = value(values, "IsLatest", "true").equals("false");
    boolean isDeleteMarker = value(values, "IsDeleteMarker", "false").equals("true");
    String decoded = URLDecoder.decode(key, StandardCharsets.UTF_8);
    return isOldVersion || isDeleteMarker || FolderMarker.is(decoded, size(values))
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

  private String value(List<String> values, String column, String defaultValue) {
    int at = columns.indexOf(column);
    return at < 0 || at >= values.size() ? defaultValue : values.get(at);
  }
}
