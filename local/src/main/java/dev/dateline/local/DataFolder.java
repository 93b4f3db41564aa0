package dev.dateline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// The folder in which the stack keeps its files, locked against other stacks. A temporary folder
/// is deleted on close.
final class DataFolder implements AutoCloseable {
  private final Path folder;
  private final boolean durable;
  private final FileChannel lock;

  private DataFolder(Path folder, boolean durable, FileChannel lock) {
    this.folder = folder;
    this.durable = durable;
    this.lock = lock;
  }

  /// Opens `folder`, or a temporary folder if it is null.
  ///
  /// @throws IllegalStateException if another stack is using it
  static DataFolder open(@Nullable Path folder) throws IOException {
    boolean durable = folder != null;
    Path opened =
        folder == null ? Files.createTempDirectory("dateline-") : Files.createDirectories(folder);
    var lock =
        FileChannel.open(
            opened.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock held = lock.tryLock();
    if (held == null) {
      lock.close();
      throw new IllegalStateException("Another stack is using " + opened);
    }
    return new DataFolder(opened, durable, lock);
  }

  boolean isDurable() {
    return durable;
  }

  /// A subfolder, created if absent.
  Path resolve(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  /// An empty subfolder for files that only this run needs; deletes those of earlier runs.
  Path empty(String name) throws IOException {
    delete(resolve(name));
    return resolve(name);
  }

  @Override
  public void close() throws IOException {
    lock.close();
    if (!durable) {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.deleteIfExists(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
