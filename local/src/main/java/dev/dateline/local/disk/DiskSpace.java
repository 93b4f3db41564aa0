package dev.dateline.local.disk;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/// The free space on the disk of the data folder. Uploads may not use the last part of it, the
/// reserve, so that accepted uploads can still be journaled and indexed.
public final class DiskSpace {
  /// The reserve in bytes: enough for the table's log and many events.
  static final long RESERVE = 32L << 20;

  private final Path folder;
  private final LongSupplier free;
  private final PrintStream log;
  private boolean isShort;

  DiskSpace(Path folder, LongSupplier free, PrintStream log) {
    this.folder = folder;
    this.free = free;
    this.log = log;
  }

  /// The free space on the disk of `folder`.
  ///
  /// @param log receives a line when the disk becomes full and one when there is space again
  public static DiskSpace of(Path folder, PrintStream log) throws IOException {
    var store = Files.getFileStore(folder);
    return new DiskSpace(
        folder,
        () -> {
          try {
            return store.getUsableSpace();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        log);
  }

  /// Whether less than the reserve is free.
  public synchronized boolean isShort() {
    boolean wasShort = isShort;
    isShort = free.getAsLong() < RESERVE;
    if (isShort && !wasShort) {
      log.println(
          "The disk is full. " + remedy() + " Until then, uploads are refused and events wait.");
    } else if (wasShort && !isShort) {
      log.println(
          "The disk has space again: uploads are accepted and waiting events are processed.");
    }
    return isShort;
  }

  /// What the user should do, as a sentence.
  public String remedy() {
    return "Free at least %2$d MB on the disk of %1$s.".formatted(folder, RESERVE >> 20);
  }
}
