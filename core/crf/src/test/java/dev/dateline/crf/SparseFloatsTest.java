package dev.dateline.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SparseFloatsTest {
  @Property(tries = 200)
  void numbersAreReadAsTheyWereWritten(@ForAll float[] numbers) throws IOException {
    assertThat(read(written(numbers))).containsExactly(numbers);
  }

  @Property(tries = 200)
  void soAreNumbersWithAnyGapBetweenThem(
      @ForAll @IntRange(max = 2_000) int before, @ForAll @IntRange(max = 2_000) int between)
      throws IOException {
    float[] numbers = new float[before + between + 5];
    numbers[before] = 1.5f;
    numbers[before + between + 1] = -2;
    assertThat(read(written(numbers))).containsExactly(numbers);
  }

  @Example
  void mostlyZerosTakeLittleSpace() throws IOException {
    float[] numbers = new float[10_000];
    numbers[5_000] = 3;
    assertThat(written(numbers)).hasSizeLessThan(100);
  }

  private static byte[] written(float[] numbers) throws IOException {
    var bytes = new ByteArrayOutputStream();
    SparseFloats.write(new DataOutputStream(bytes), numbers);
    return bytes.toByteArray();
  }

  private static float[] read(byte[] bytes) throws IOException {
    return SparseFloats.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
