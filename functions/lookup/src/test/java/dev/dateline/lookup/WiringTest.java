package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WiringTest {
  @Test
  void aMissingVariableIsNamed() {
    assertThatThrownBy(() -> Wiring.of(Map.of("AWS_REGION", "eu-central-1")))
        .hasMessageContaining("TABLE_NAME");
    assertThatThrownBy(() -> Wiring.of(Map.of("TABLE_NAME", "articles")))
        .hasMessageContaining("BUCKET_NAME");
    assertThatThrownBy(() -> Wiring.of(Map.of("TABLE_NAME", "articles", "BUCKET_NAME", "articles")))
        .hasMessageContaining("AWS_REGION");
  }

  @Test
  void aWrongNumberOfShardsIsNamed() {
    assertThatThrownBy(
            () ->
                Wiring.of(
                    Map.of(
                        "TABLE_NAME", "articles",
                        "BUCKET_NAME", "articles",
                        "AWS_REGION", "eu-west-1",
                        "TERM_SHARDS", "few")))
        .hasMessage("TERM_SHARDS must be a number from 1 to 1024, not few.");
  }

  @Test
  void aTableABucketAndARegionAreEnough() {
    System.setProperty("aws.region", "eu-central-1");
    try {
      var wiring =
          Wiring.of(
              Map.of(
                  "TABLE_NAME", "articles",
                  "BUCKET_NAME", "articles",
                  "AWS_REGION", "eu-central-1"));
      assertThat(wiring.log().functionName()).isEqualTo("lookup");
    } finally {
      System.clearProperty("aws.region");
    }
  }
}
