package dev.dateline.local.disk;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/// Room on the disk of the data folder. A reserve is kept free of uploads, so that what was
/// accepted can still be journaled and indexed.
public final class DiskSpace {
  /// The reserve, in bytes: the table's log and many events.
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

  /// The room on the disk of `folder`.
  ///
  /// @param log gets a line when it runs short, and one when there is room again
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
    boolean before = isShort;
    isShort = free.getAsLong() < RESERVE;
    if (isShort && !before) {
      log.println(
          "The disk is full: " + shortage() + " Until then, uploads are refused and events wait.");
    } else if (before && !isShort) {
      log.println("The disk has room again: uploads are accepted, and waiting events go on.");
    }
    return isShort;
  }

  /// What people should do, in a sentence.
  public String shortage() {
    return "make room on the disk of %s, %d MB at least.".formatted(folder, RESERVE >> 20);
  }
}
