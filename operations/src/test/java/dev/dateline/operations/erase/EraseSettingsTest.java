package dev.dateline.operations.erase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.local.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EraseSettingsTest {
  @Test
  void aNameIsOnlyListedUnlessErasureIsRequested() {
    var settings = EraseSettings.of(Map.of("dateline.name", "Jane Doe"));
    assertThat(settings.stack()).isNotNull();
    assertThat(settings.erase()).isFalse();
    assertThat(settings.archives()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ";", "Jo", "Jane Doe; J", "..."})
  void aNameThatWouldMatchTooMuchIsRefused(String name) {
    assertThatThrownBy(() -> EraseSettings.of(Map.of("dateline.name", name)))
        .isInstanceOf(Settings.InvalidSetting.class)
        .hasMessageContaining("dateline.name");
  }

  @Test
  void aBucketNeedsItsTable() {
    var properties = Map.of("dateline.name", "Jane Doe", "dateline.bucket", "bucket");
    assertThatThrownBy(() -> EraseSettings.of(properties))
        .isInstanceOf(Settings.InvalidSetting.class)
        .hasMessageContaining("dateline.table");
  }
}
