package dev.dateline.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// Saves how many lines of a file are imported, so that the next run can skip them. The lines of an
/// interrupted run that are not counted are imported again, which changes nothing.
///
/// @param identity identifies the import; progress of another one is ignored
record ImportState(Path file, String identity) {
  /// The number of lines to skip.
  long read() throws IOException {
    if (Files.notExists(file)) {
      return 0;
    }
    var saved = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      saved.load(in);
    }
    return identity.equals(saved.getProperty("of"))
        ? Long.parseLong(saved.getProperty("lines"))
        : 0;
  }

  void write(long lines) throws IOException {
    var saved = new Properties();
    saved.setProperty("of", identity);
    saved.setProperty("lines", Long.toString(lines));
    try (var out = Files.newBufferedWriter(file)) {
      saved.store(out, "The progress of an import. Delete this file to start over.");
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
