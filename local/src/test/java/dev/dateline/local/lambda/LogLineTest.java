package dev.dateline.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLineTest {
  @Test
  void theMetadataOfEmbeddedMetricsIsRemoved() {
    var line =
        """
        {"level":"INFO","requestId":"1","function":"ingest","key":"a.txt","_aws":{"Timestamp":1,\
        "CloudWatchMetrics":[{"Namespace":"Dateline","Dimensions":[["function"]],\
        "Metrics":[{"Name":"Indexed","Unit":"Count"}]}]},"Indexed":1}\
        """;
    assertThat(LogLine.shortened(line))
        .isEqualTo(
            "{\"level\":\"INFO\",\"requestId\":\"1\",\"function\":\"ingest\",\"key\":\"a.txt\",\"Indexed\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "{\"a\": 1}", "{\"_aws\": broken", "[\"_aws\"]", "{}"})
  void anyOtherLineIsUnchanged(String line) {
    assertThat(LogLine.shortened(line)).isEqualTo(line);
  }
}
