package dev.dateline.local.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// A disk with a free space that the test sets.
public final class DiskOfAnySize {
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final DiskSpace space =
      new DiskSpace(Path.of("/data"), () -> free(), new PrintStream(log, true, UTF_8));
  private volatile long free = Long.MAX_VALUE;

  private long free() {
    return free;
  }

  /// Sets the free space in bytes.
  public void leave(long bytes) {
    free = bytes;
  }

  /// The free space of this disk.
  public DiskSpace space() {
    return space;
  }

  /// The logged lines.
  public List<String> log() {
    return log.toString(UTF_8).lines().toList();
  }
}
