package dev.dateline.dynamodb;

import dev.dateline.articles.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Writes numbers and strings compactly: numbers as little-endian base 128 (LEB128), strings as
/// UTF-8 after their length plus one, with zero for null.
final class PackedWriter {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /// Writes a number that is not negative.
  PackedWriter number(long value) {
    long rest = value;
    while (rest >>> BITS != 0) {
      out.write((int) (rest & (MORE - 1)) | MORE);
      rest >>>= BITS;
    }
    out.write((int) rest);
    return this;
  }

  /// Writes a number that may be negative; small absolute values take few bytes.
  PackedWriter signed(long value) {
    return number((value << 1) ^ (value >> (Long.SIZE - 1)));
  }

  PackedWriter string(@Nullable String value) {
    return value == null ? number(0) : bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  PackedWriter bytes(byte[] value) {
    number(value.length + 1L);
    out.writeBytes(value);
    return this;
  }

  PackedWriter span(Span span) {
    return number(span.start()).number(span.end() - span.start());
  }

  PackedWriter instant(Instant time) {
    return signed(time.getEpochSecond()).number(time.getNano());
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
