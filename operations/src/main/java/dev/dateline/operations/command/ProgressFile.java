package dev.dateline.operations.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/// The file in which a command keeps its progress, so that the next run can resume it.
///
/// @param identity identifies what the command does; progress of something else is ignored
public record ProgressFile(Path file, String identity) {
  private static final String IDENTITY = "of";

  /// The saved progress; empty if there is none for this identity.
  public Optional<Properties> read() throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    var saved = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      saved.load(in);
    }
    return identity.equals(saved.getProperty(IDENTITY)) ? Optional.of(saved) : Optional.empty();
  }

  /// Replaces the saved progress: whenever the process ends, the file has either that or this.
  ///
  /// @param progress gets the identity as the property `of`
  /// @param comment the first line of the file
  public void write(Properties progress, String comment) throws IOException {
    progress.setProperty(IDENTITY, identity);
    var next = file.resolveSibling(file.getFileName() + ".next");
    try (var out = Files.newBufferedWriter(next)) {
      progress.store(out, comment);
    }
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Deletes the file if it exists.
  public void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
