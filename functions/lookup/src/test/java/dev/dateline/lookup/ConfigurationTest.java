package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.explorer.SignIn;
import java.net.URI;
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

  @Test
  void signsNobodyInUnlessThereIsAnIssuer() {
    variables.put("SIGN_IN_ISSUER", "");
    variables.put("SIGN_IN_CLIENT_ID", "page");
    assertThat(Configuration.of(variables).page().signIn()).isEmpty();
  }

  @Test
  void knowsWhoSignsPeopleIn() {
    variables.put("SIGN_IN_ISSUER", "https://issuer.example/pool");
    variables.put("SIGN_IN_CLIENT_ID", "page");
    variables.put("SIGN_IN_TOKENS", "");
    var issuer = URI.create("https://issuer.example/pool");
    assertThat(Configuration.of(variables).page().signIn())
        .contains(new SignIn(issuer, "page", "openid", issuer));
    variables.put("SIGN_IN_SCOPES", "openid email");
    variables.put("SIGN_IN_TOKENS", "https://login.example");
    assertThat(Configuration.of(variables).page().signIn())
        .contains(new SignIn(issuer, "page", "openid email", URI.create("https://login.example")));
  }

  @Test
  void knowsWhatFindsTheNamesInAText() {
    assertThat(Configuration.of(variables).page().recognizer()).isEmpty();
    variables.put("RECOGNIZER_PATH", "local/recognize");
    assertThat(Configuration.of(variables).page().recognizer()).contains("local/recognize");
  }

  @Test
  void needsThePagesClientIfItSignsPeopleIn() {
    variables.put("SIGN_IN_ISSUER", "https://issuer.example");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Configuration.of(variables))
        .withMessageStartingWith("SIGN_IN_CLIENT_ID is not set");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3"})
  void knowsACustomEndpoint(String name) {
    variables.put(name, "http://127.0.0.1:9000");
    assertThat(Configuration.of(variables).store().endpoint()).hasPort(9000);
  }
}
