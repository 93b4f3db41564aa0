package dev.dateline.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.local.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReconcileSettingsTest {
  @Test
  void defaultToTheEmbeddedStack() {
    var settings = ReconcileSettings.of(Map.of("dateline.port.s3", "9100"));

    assertThat(settings.stack()).isNotNull();
    assertThat(settings.bucket()).isEqualTo("articles");
    assertThat(settings.repair()).isFalse();
    assertThat(settings.settling()).isEqualTo(Duration.ZERO);
    assertThat(settings.state()).isEqualTo(Path.of("reconcile-articles.state"));
  }

  @Test
  void requireATableAndAFunctionForABucket() {
    assertThatThrownBy(() -> ReconcileSettings.of(Map.of("dateline.bucket", "news")))
        .isInstanceOf(Settings.InvalidSetting.class)
        .hasMessageStartingWith("-Ddateline.table=");

    var settings =
        ReconcileSettings.of(
            Map.of(
                "dateline.bucket", "news",
                "dateline.table", "index",
                "dateline.function", "ingest:live",
                "dateline.shards", "4",
                "dateline.columns", "Bucket, Key, ETag"));
    assertThat(settings.stack()).isNull();
    assertThat(settings.settling()).isEqualTo(Duration.ofMinutes(15));
    assertThat(settings.sharding().shards()).isEqualTo(4);
    assertThat(settings.columns()).containsExactly("Bucket", "Key", "ETag");
  }

  @Test
  void rejectInvalidValues() {
    assertThatThrownBy(() -> ReconcileSettings.of(Map.of("dateline.repair", "yes")))
        .hasMessage("-Ddateline.repair=yes is invalid: it must be true or false");
    assertThatThrownBy(() -> ReconcileSettings.of(Map.of("dateline.settling", "long")))
        .hasMessageStartingWith("-Ddateline.settling=long");
  }
}
