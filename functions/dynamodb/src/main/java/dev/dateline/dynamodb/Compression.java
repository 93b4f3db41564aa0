package dev.dateline.dynamodb;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Makes bytes fewer where that is possible. The first byte says which way was taken.
final class Compression {
  private static final byte PLAIN = 1;
  private static final byte DEFLATED = 2;
  private static final int CHUNK = 4096;

  /// What is compressed is seldom made smaller than by this.
  private static final int USUAL_RATIO = 3;

  private Compression() {}

  static byte[] compress(byte[] bytes) {
    byte[] deflated = deflate(bytes);
    return deflated.length < bytes.length ? tagged(DEFLATED, deflated) : tagged(PLAIN, bytes);
  }

  static byte[] decompress(byte[] tagged) {
    return switch (tagged[0]) {
      case PLAIN -> Arrays.copyOfRange(tagged, 1, tagged.length);
      case DEFLATED -> inflate(tagged);
      default -> throw new IllegalArgumentException("no form of an article: " + tagged[0]);
    };
  }

  private static byte[] tagged(byte form, byte[] bytes) {
    byte[] tagged = new byte[bytes.length + 1];
    tagged[0] = form;
    System.arraycopy(bytes, 0, tagged, 1, bytes.length);
    return tagged;
  }

  private static byte[] deflate(byte[] bytes) {
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

  private static byte[] inflate(byte[] tagged) {
    byte[] bytes = new byte[USUAL_RATIO * tagged.length];
    int length = 0;
    try (var inflater = new Inflater(true)) {
      inflater.setInput(tagged, 1, tagged.length - 1);
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
