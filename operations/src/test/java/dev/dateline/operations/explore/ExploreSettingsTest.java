package dev.dateline.operations.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.local.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExploreSettingsTest {
  private static final String API = "https://abcde12345.execute-api.eu-north-1.amazonaws.com/";

  @Test
  void theApisAddressSaysItsRegion() {
    var settings = ExploreSettings.of(Map.of("dateline.api", API), "us-east-1");
    assertThat(settings.region()).isEqualTo("eu-north-1");
    assertThat(settings.api()).hasToString(API.substring(0, API.length() - 1));
    assertThat(settings.write()).isFalse();
  }

  @Test
  void anApiWithItsOwnDomainIsOfTheEnvironmentsRegion() {
    var settings =
        ExploreSettings.of(Map.of("dateline.api", "https://news.example/v1"), "us-east-1");
    assertThat(settings.region()).isEqualTo("us-east-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "news.example",
        "http://news.example",
        "ftp://x",
        "https://x/?a=b",
        "https:// "
      })
  void anAddressThatIsMalformedOrNotHttpsIsInvalid(String api) {
    assertThatExceptionOfType(Settings.InvalidSetting.class)
        .isThrownBy(() -> ExploreSettings.of(Map.of("dateline.api", api), "us-east-1"))
        .withMessageContaining("ApiUrl");
  }
}
