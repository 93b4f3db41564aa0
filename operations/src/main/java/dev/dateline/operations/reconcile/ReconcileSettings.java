package dev.dateline.operations.reconcile;

import dev.dateline.index.postings.Sharding;
import dev.dateline.local.Endpoints;
import dev.dateline.local.Functions;
import dev.dateline.local.Settings;
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
  private static final int MAX_MINUTES = 100_000;

  /// Reads the system properties `dateline.*`. Without a bucket, the embedded stack is reconciled.
  ///
  /// @throws Settings.InvalidSetting if a value is invalid
  static ReconcileSettings of(Map<?, ?> properties) {
    boolean embedded = text(properties, "bucket", "").isEmpty();
    String bucket = text(properties, "bucket", Functions.BUCKET);
    String listing = text(properties, "listing", "");
    return new ReconcileSettings(
        embedded ? Endpoints.of(Settings.of(properties).ports()) : null,
        bucket,
        embedded ? Functions.TABLE : required(properties, "table"),
        embedded ? "ingest" : required(properties, "function"),
        listing.isEmpty() ? null : Path.of(listing),
        columns(text(properties, "columns", "Bucket, Key")),
        flag(properties, "repair"),
        Path.of(text(properties, "state", "reconcile-" + bucket + ".state")),
        Duration.ofMinutes(number(properties, "settling", embedded ? 0 : 15)),
        shards(properties));
  }

  /// Identifies this reconciliation: saved progress applies only to the same identity.
  String identity() {
    return String.join(" ", bucket, table, String.valueOf(listing), repair ? "repair" : "report");
  }

  private static Sharding shards(Map<?, ?> properties) {
    String value = text(properties, "shards", "1");
    try {
      return Sharding.parse(value);
    } catch (IllegalArgumentException e) {
      throw Settings.InvalidSetting.of("shards", value, "a number from 1 to 1024");
    }
  }

  private static List<String> columns(String names) {
    return Stream.of(names.split(",")).map(String::strip).toList();
  }

  private static String text(Map<?, ?> properties, String name, String defaultValue) {
    var value = properties.get("dateline." + name);
    return value == null || value.toString().isBlank() ? defaultValue : value.toString().strip();
  }

  private static String required(Map<?, ?> properties, String name) {
    String value = text(properties, name, "");
    if (value.isEmpty()) {
      throw Settings.InvalidSetting.of(name, value, "set together with dateline.bucket");
    }
    return value;
  }

  private static boolean flag(Map<?, ?> properties, String name) {
    String value = text(properties, name, "false");
    if (!value.equals("true") && !value.equals("false")) {
      throw Settings.InvalidSetting.of(name, value, "true or false");
    }
    return value.equals("true");
  }

  private static int number(Map<?, ?> properties, String name, int defaultValue) {
    String value = text(properties, name, Integer.toString(defaultValue));
    if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) > MAX_MINUTES) {
      throw Settings.InvalidSetting.of(name, value, "a number of minutes up to " + MAX_MINUTES);
    }
    return Integer.parseInt(value);
  }
}
