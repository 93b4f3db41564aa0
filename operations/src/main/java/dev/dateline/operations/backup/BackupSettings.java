package dev.dateline.operations.backup;

import dev.dateline.index.postings.Sharding;
import dev.dateline.local.Endpoints;
import dev.dateline.local.Functions;
import dev.dateline.operations.command.Options;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The options of the commands that export and import.
///
/// @param stack the embedded stack; null for AWS, with the region and credentials of the
///   environment
/// @param articles whether to import articles too, and not only what people entered
record BackupSettings(
    @Nullable Endpoints stack, String table, Path file, Sharding sharding, boolean articles) {
  /// Reads the system properties `dateline.*`. Without a table, it is that of the embedded stack.
  ///
  /// @throws dev.dateline.local.Settings.InvalidSetting if a value is invalid
  static BackupSettings of(Map<?, ?> properties) {
    var options = new Options(properties);
    boolean embedded = options.text("table", "").isEmpty();
    String table = options.text("table", Functions.TABLE);
    return new BackupSettings(
        embedded ? options.embedded() : null,
        table,
        Path.of(options.text("file", table + ".ndjson")),
        options.shards(),
        options.flag("articles"));
  }

  /// The file that keeps the progress.
  Path state() {
    return file.resolveSibling(file.getFileName() + ".state");
  }

  /// Identifies an export or import: saved progress applies only to the same identity.
  String identity() {
    return String.join(" ", table, Integer.toString(sharding.shards()), Boolean.toString(articles));
  }
}
