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

/// What is to be reconciled, and how.
///
/// @param stack the embedded stack; null for AWS, with the region and credentials of the
///   environment
/// @param function the ingest function, by name or ARN
/// @param listing a file that lists the bucket's objects; null to ask S3
/// @param columns what the columns of a CSV listing are, as S3's inventory names them
/// @param repair whether what differs is sent through the ingest function
/// @param state where it is kept how far it has come
/// @param settling how young an object may be of which events may still be on their way
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
  private static final int MOST_MINUTES = 100_000;

  /// Reads the system properties `dateline.*`. Without a bucket, it is the embedded stack's.
  ///
  /// @throws Settings.InvalidSetting where one makes no sense
  static ReconcileSettings of(Map<?, ?> properties) {
    boolean embedded = text(properties, "bucket", "").isEmpty();
    String bucket = text(properties, "bucket", Functions.BUCKET);
    String listing = text(properties, "listing", "");
    return new ReconcileSettings(
        embedded ? Endpoints.of(Settings.of(properties).ports()) : null,
        bucket,
        embedded ? Functions.TABLE : needed(properties, "table"),
        embedded ? "ingest" : needed(properties, "function"),
        listing.isEmpty() ? null : Path.of(listing),
        columns(text(properties, "columns", "Bucket, Key")),
        flag(properties, "repair"),
        Path.of(text(properties, "state", "reconcile-" + bucket + ".state")),
        Duration.ofMinutes(number(properties, "settling", embedded ? 0 : 15)),
        shards(properties));
  }

  /// Whether progress kept under `other` is progress of this.
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

  private static String text(Map<?, ?> properties, String name, String otherwise) {
    var value = properties.get("dateline." + name);
    return value == null || value.toString().isBlank() ? otherwise : value.toString().strip();
  }

  private static String needed(Map<?, ?> properties, String name) {
    String value = text(properties, name, "");
    if (value.isEmpty()) {
      throw Settings.InvalidSetting.of(name, value, "given where dateline.bucket is");
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

  private static int number(Map<?, ?> properties, String name, int otherwise) {
    String value = text(properties, name, Integer.toString(otherwise));
    if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) > MOST_MINUTES) {
      throw Settings.InvalidSetting.of(name, value, "a number of minutes up to " + MOST_MINUTES);
    }
    return Integer.parseInt(value);
  }
}
