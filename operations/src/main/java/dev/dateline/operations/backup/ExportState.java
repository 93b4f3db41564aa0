package dev.dateline.operations.backup;

import dev.dateline.operations.command.ProgressFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Saves the progress of an export so that the next run can resume it.
///
/// @param identity identifies the export; progress of another one is ignored
record ExportState(Path file, String identity) {
  /// The saved progress; empty if there is none for this identity.
  Optional<ExportProgress> read() throws IOException {
    return progressFile().read().map(ExportState::progress);
  }

  private static ExportProgress progress(Properties saved) {
    return new ExportProgress(
        start(saved),
        number(saved, "bytes"),
        number(saved, "lines"),
        number(saved, "read"),
        number(saved, "incomplete"));
  }

  private static @Nullable Map<String, AttributeValue> start(Properties saved) {
    return saved.getProperty("pk") == null
        ? null
        : Map.of(
            "pk", AttributeValue.fromS(saved.getProperty("pk")),
            "sk", AttributeValue.fromS(saved.getProperty("sk")));
  }

  private static long number(Properties saved, String name) {
    return Long.parseLong(saved.getProperty(name));
  }

  /// Replaces the saved progress.
  void write(ExportProgress progress) throws IOException {
    var saved = new Properties();
    var start = progress.start();
    if (start != null) {
      start.forEach((name, value) -> saved.setProperty(name, value.s()));
    }
    saved.setProperty("bytes", Long.toString(progress.bytes()));
    saved.setProperty("lines", Long.toString(progress.lines()));
    saved.setProperty("read", Long.toString(progress.read()));
    saved.setProperty("incomplete", Long.toString(progress.incomplete()));
    progressFile()
        .write(saved, "The progress of an export. Delete this file and the export to start over.");
  }

  void delete() throws IOException {
    progressFile().delete();
  }

  private ProgressFile progressFile() {
    return new ProgressFile(file, identity);
  }
}
