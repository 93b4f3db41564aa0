package dev.dateline.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasurementsTest {
  @Test
  void theMedianIsTheOneInTheMiddle() {
    assertThat(Measurements.of(9, 1, 4).median()).isEqualTo(4);
    assertThat(Measurements.of(9, 1, 4, 5).median()).isEqualTo(4.5);
  }

  @Test
  void ofAHundredOneIsAboveTheNinetyNinthPercentile() {
    var measurements = Measurements.of(IntStream.rangeClosed(1, 100).asDoubleStream().toArray());

    assertThat(measurements.percentile(0.99)).isEqualTo(99);
    assertThat(measurements.percentile(1)).isEqualTo(100);
  }

  @Test
  void nothingHasNoMedian() {
    assertThatIllegalArgumentException().isThrownBy(Measurements::of);
  }
}
