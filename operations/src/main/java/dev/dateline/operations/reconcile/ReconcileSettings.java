package dev.dateline.operations.reconcile;

import dev.dateline.index.postings.Sharding;
import dev.dateline.local.Endpoints;
import dev.dateline.local.Functions;
import dev.dateline.local.Settings;
import dev.dateline.operations.command.Options;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The options of the reconcile command.
///
/// @param stack the embedded stack; null for AWS, with the region and credentials of the
///   environment
/// @param function the ingest function, by name or ARN
/// @param listing a file that lists the bucket's objects; null to ask S3
/// @param columns the column names of a CSV listing, as S3 Inventory names them
/// @param repair whether to send differing keys through the ingest function
/// @param state the file that keeps the progress
/// @param settling the age below which objects are skipped, since their events may still be pending
record ReconcileSettings(
    @Nullable Endpoints stack,
    String bucket,
    String table,
    String function,
    @Nullable Path listing,
    List<String> columns,
    boolean repair,
    Path state,
    Duration settling,
    Sharding sharding) {
  private static final String WITH_BUCKET = "set together with dateline.bucket";
  private static final int MAX_MINUTES = 100_000;

  /// Reads the system properties `dateline.*`. Without a bucket, the embedded stack is reconciled.
  ///
  /// @throws Settings.InvalidSetting if a value is invalid
  static ReconcileSettings of(Map<?, ?> properties) {
    var options = new Options(properties);
    boolean embedded = options.text("bucket", "").isEmpty();
    String bucket = options.text("bucket", Functions.BUCKET);
    String listing = options.text("listing", "");
    return new ReconcileSettings(
        embedded ? options.embedded() : null,
        bucket,
        embedded ? Functions.TABLE : options.required("table", WITH_BUCKET),
        embedded ? "ingest" : options.required("function", WITH_BUCKET),
        listing.isEmpty() ? null : Path.of(listing),
        columns(options.text("columns", "Bucket, Key")),
        options.flag("repair"),
        Path.of(options.text("state", "reconcile-" + bucket + ".state")),
        Duration.ofMinutes(number(options, "settling", embedded ? 0 : 15)),
        options.shards());
  }

  /// Identifies this reconciliation: saved progress applies only to the same identity.
  String identity() {
    return String.join(" ", bucket, table, String.valueOf(listing), repair ? "repair" : "report");
  }

  private static List<String> columns(String names) {
    return Stream.of(names.split(",")).map(String::strip).toList();
  }

  private static int number(Options options, String name, int defaultValue) {
    String value = options.text(name, Integer.toString(defaultValue));
    if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) > MAX_MINUTES) {
      throw Settings.InvalidSetting.of(name, value, "a number of minutes up to " + MAX_MINUTES);
    }
    return Integer.parseInt(value);
  }
}
