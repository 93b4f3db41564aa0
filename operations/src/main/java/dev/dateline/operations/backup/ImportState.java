package dev.dateline.operations.backup;

import dev.dateline.operations.command.ProgressFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;

/// Saves how many lines of a file are imported, so that the next run can skip them. The lines of an
/// interrupted run that are not counted are imported again, which changes nothing.
///
/// @param identity identifies the import; progress of another one is ignored
record ImportState(Path file, String identity) {
  /// The number of lines to skip.
  long read() throws IOException {
    return progressFile().read().map(read -> Long.parseLong(read.getProperty("lines"))).orElse(0L);
  }

  void write(long lines) throws IOException {
    var saved = new Properties();
    saved.setProperty("lines", Long.toString(lines));
    progressFile().write(saved, "The progress of an import. Delete this file to start over.");
  }

  void delete() throws IOException {
    progressFile().delete();
  }

  private ProgressFile progressFile() {
    return new ProgressFile(file, identity);
  }
}
