package dev.dateline.local.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Generates strictly increasing sequencers of 16 hexadecimal digits, across runs on the same file
/// and even if the machine's clock is set back.
///
/// A sequencer is the time in microseconds since 1970, or the successor of the previous one if that
/// is greater. The file holds an upper bound of all sequencers; it is raised by a minute at a time,
/// so that most calls write nothing.
final class EventClock {
  private static final long STEP = TimeUnit.MINUTES.toMicros(1);

  private final Path file;
  private final LongSupplier microseconds;
  private long last;
  private long ceiling;

  private EventClock(Path file, LongSupplier microseconds, long last) {
    this.file = file;
    this.microseconds = microseconds;
    this.last = last;
    this.ceiling = last;
  }

  static EventClock open(Path file) throws IOException {
    return open(file, () -> TimeUnit.MILLISECONDS.toMicros(System.currentTimeMillis()));
  }

  static EventClock open(Path file, LongSupplier microseconds) throws IOException {
    long last = Files.exists(file) ? HexFormat.fromHexDigitsToLong(Files.readString(file)) : 0;
    return new EventClock(file, microseconds, last);
  }

  synchronized String next() {
    last = Math.max(last + 1, microseconds.getAsLong());
    if (last > ceiling) {
      ceiling = last + STEP;
      save();
    }
    return hexadecimal(last);
  }

  private void save() {
    try {
      Files.writeString(file, hexadecimal(ceiling));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hexadecimal(long value) {
    return HexFormat.of().withUpperCase().toHexDigits(value);
  }
}
