package dev.dateline.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Arrays of numbers in a stream, each preceded by its length.
final class NumberArrays {
  private NumberArrays() {}

  static long[] longs(DataInputStream in) throws IOException {
    long[] numbers = new long[in.readInt()];
    bytes(in, numbers.length, Long.BYTES).asLongBuffer().get(numbers);
    return numbers;
  }

  static float[] floats(DataInputStream in) throws IOException {
    return floats(in, in.readInt());
  }

  /// As many numbers as `length`, which has been read already.
  static float[] floats(DataInputStream in, int length) throws IOException {
    float[] numbers = new float[length];
    bytes(in, numbers.length, Float.BYTES).asFloatBuffer().get(numbers);
    return numbers;
  }

  static short[] shorts(DataInputStream in) throws IOException {
    short[] numbers = new short[in.readInt()];
    bytes(in, numbers.length, Short.BYTES).asShortBuffer().get(numbers);
    return numbers;
  }

  private static ByteBuffer bytes(DataInputStream in, int count, int width) throws IOException {
    byte[] bytes = new byte[Math.multiplyExact(count, width)];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }

  static void write(DataOutputStream out, long[] numbers) throws IOException {
    out.writeInt(numbers.length);
    var bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
    bytes.asLongBuffer().put(numbers);
    out.write(bytes.array());
  }

  static void write(DataOutputStream out, float[] numbers) throws IOException {
    out.writeInt(numbers.length);
    var bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
    bytes.asFloatBuffer().put(numbers);
    out.write(bytes.array());
  }

  static void write(DataOutputStream out, short[] numbers) throws IOException {
    out.writeInt(numbers.length);
    var bytes = ByteBuffer.allocate(numbers.length * Short.BYTES);
    bytes.asShortBuffer().put(numbers);
    out.write(bytes.array());
  }
}
