package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
  private final Map<String, String> variables =
      new HashMap<>(
          Map.of(
              "TABLE_NAME", "articles",
              "BUCKET_NAME", "uploads",
              "AWS_REGION", "eu-central-1"));

  @ParameterizedTest
  @ValueSource(strings = {"TABLE_NAME", "BUCKET_NAME", "AWS_REGION"})
  void namesAMissingVariable(String name) {
    variables.remove(name);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Configuration.of(variables))
        .withMessageStartingWith(name + " is not set");
  }

  @Test
  void namesTheVariableWithAWrongNumberOfShards() {
    variables.put("TERM_SHARDS", "few");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Configuration.of(variables))
        .withMessage("TERM_SHARDS must be a number from 1 to 1024, not few.");
  }

  @Test
  void needsOnlyATableABucketAndARegion() {
    var configuration = Configuration.of(variables);
    assertThat(configuration.bucketName()).isEqualTo("uploads");
    assertThat(configuration.sharding().shards()).isEqualTo(1);
    assertThat(configuration.store().endpoint()).isNull();
    assertThat(configuration.functionName()).isEqualTo("lookup");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3"})
  void knowsACustomEndpoint(String name) {
    variables.put(name, "http://127.0.0.1:9000");
    assertThat(Configuration.of(variables).store().endpoint()).hasPort(9000);
  }
}
