package dev.dateline.dynamodb;

import dev.dateline.articles.Span;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Reads what a [PackedWriter] wrote, in the same order.
///
/// Every method throws [BufferUnderflowException] at the end of the bytes.
final class PackedReader {
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final ByteBuffer in;

  PackedReader(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  /// Whether there are more fields: a newer release may have appended some.
  boolean hasMore() {
    return in.hasRemaining();
  }

  long number() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += BITS) {
      byte next = in.get();
      value |= (long) (next & (MORE - 1)) << shift;
      if ((next & MORE) == 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number of more than 64 bits");
  }

  int integer() {
    return Math.toIntExact(number());
  }

  long signed() {
    long value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  @Nullable String stringOrNull() {
    byte[] bytes = bytesOrNull();
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  String string() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    byte[] bytes = bytesOrNull();
    if (bytes == null) {
      throw new IllegalArgumentException("the value is missing");
    }
    return bytes;
  }

  private byte @Nullable [] bytesOrNull() {
    int length = integer() - 1;
    if (length < 0) {
      return null;
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  Span span() {
    int start = integer();
    return new Span(start, start + integer());
  }

  Instant instant() {
    return Instant.ofEpochSecond(signed(), number());
  }
}
