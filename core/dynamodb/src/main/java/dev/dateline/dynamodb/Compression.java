package dev.dateline.dynamodb;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Raw DEFLATE (RFC 1951).
final class Compression {
  private static final int CHUNK = 4096;

  /// Compression rarely saves more than this factor.
  private static final int USUAL_RATIO = 3;

  private Compression() {}

  static byte[] deflate(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] chunk = new byte[CHUNK];
      while (!deflater.finished()) {
        out.write(chunk, 0, deflater.deflate(chunk));
      }
    }
    return out.toByteArray();
  }

  static byte[] inflate(byte[] deflated) {
    byte[] bytes = new byte[USUAL_RATIO * deflated.length];
    int length = 0;
    try (var inflater = new Inflater(true)) {
      inflater.setInput(deflated);
      while (!inflater.finished()) {
        if (length == bytes.length) {
          bytes = Arrays.copyOf(bytes, 2 * length);
        }
        int more = inflater.inflate(bytes, length, bytes.length - length);
        if (more == 0 && inflater.needsInput()) {
          throw new IllegalArgumentException("compressed bytes end too early");
        }
        length += more;
      }
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("not compressed bytes", e);
    }
    return Arrays.copyOf(bytes, length);
  }
}
