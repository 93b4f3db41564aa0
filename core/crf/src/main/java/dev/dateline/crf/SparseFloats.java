package dev.dateline.crf;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// An array of numbers in a stream that may be mostly zeros. If so: the complement of its length,
/// which is negative, for each other number how many zeros precede it, and these numbers. A gap is
/// written as bytes that add up to it, all but the last of them [#FULL]. Otherwise as in
/// [NumberArrays].
final class SparseFloats {
  private static final int FULL = 255;

  private SparseFloats() {}

  static float[] read(DataInputStream in) throws IOException {
    int length = in.readInt();
    return length < 0 ? sparse(in, new float[~length]) : NumberArrays.floats(in, length);
  }

  private static float[] sparse(DataInputStream in, float[] numbers) throws IOException {
    byte[] gaps = new byte[in.readInt()];
    in.readFully(gaps);
    float[] others = NumberArrays.floats(in);
    int at = -1;
    int gap = 0;
    for (float other : others) {
      at++;
      int next;
      do {
        next = gaps[gap++] & FULL;
        at += next;
      } while (next == FULL);
      numbers[at] = other;
    }
    return numbers;
  }

  static void write(DataOutputStream out, float[] numbers) throws IOException {
    int zeros = 0;
    for (float number : numbers) {
      zeros += number == 0 ? 1 : 0;
    }
    if (zeros > numbers.length / 2) {
      writeSparse(out, numbers);
    } else {
      NumberArrays.write(out, numbers);
    }
  }

  private static void writeSparse(DataOutputStream out, float[] numbers) throws IOException {
    var gaps = new ByteArrayOutputStream();
    float[] others = new float[numbers.length];
    int count = 0;
    int zeros = 0;
    for (float number : numbers) {
      if (number == 0) {
        zeros++;
      } else {
        writeGap(gaps, zeros);
        others[count++] = number;
        zeros = 0;
      }
    }
    out.writeInt(~numbers.length);
    out.writeInt(gaps.size());
    gaps.writeTo(out);
    NumberArrays.write(out, Arrays.copyOf(others, count));
  }

  private static void writeGap(ByteArrayOutputStream gaps, int zeros) {
    int left = zeros;
    for (; left >= FULL; left -= FULL) {
      gaps.write(FULL);
    }
    gaps.write(left);
  }
}
