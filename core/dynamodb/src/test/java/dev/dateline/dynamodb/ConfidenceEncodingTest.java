package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.TextConfidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceEncodingTest {
  @ParameterizedTest
  @CsvSource({
    "FULL, HIGH, ''",
    "FULL, LOW, FULL LOW",
    "NONE, HIGH, UNSUPPORTED_LANGUAGE",
    "NONE, LOW, UNSUPPORTED_LANGUAGE LOW"
  })
  void itIsAppendedToTheCoverage(
      NameCoverage coverage, TextConfidence confidence, String appended) {
    var out = new PackedWriter();

    CoverageEncoding.write(coverage, out);
    ConfidenceEncoding.write(confidence, coverage, out);

    var in = new PackedReader(out.bytes());
    var codes = new StringBuilder();
    while (in.hasMore()) {
      codes.append(codes.isEmpty() ? "" : " ").append(in.string());
    }
    assertThat(codes).hasToString(appended);
    var again = new PackedReader(out.bytes());
    assertThat(CoverageEncoding.read(again)).isEqualTo(coverage);
    assertThat(ConfidenceEncoding.read(again)).isEqualTo(confidence);
  }
}
