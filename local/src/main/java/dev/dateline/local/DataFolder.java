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

/// Where the stack keeps its files. One stack at a time; deleted at the end unless it was asked
/// for.
final class DataFolder implements AutoCloseable {
  private final Path folder;
  private final boolean durable;
  private final FileChannel lock;

  private DataFolder(Path folder, boolean durable, FileChannel lock) {
    this.folder = folder;
    this.durable = durable;
    this.lock = lock;
  }

  /// Opens `folder`, or a temporary one where it is null.
  ///
  /// @throws IllegalStateException where another stack has it
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
      throw new IllegalStateException("Another stack is running on " + opened);
    }
    return new DataFolder(opened, durable, lock);
  }

  boolean isDurable() {
    return durable;
  }

  /// A folder in it, which is made if need be.
  Path resolve(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  /// A folder in it for what only this run needs: what earlier runs left there is deleted.
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
