package dev.dateline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
  @Test
  void everyOptionHasADefault() {
    var settings = Settings.of(Map.of("dateline.data", ""));
    assertThat(settings.data()).isNull();
    assertThat(settings.ports()).isEqualTo(new Settings.TcpPorts(8080, 9000, 8000));
    assertThat(settings.samples()).isTrue();
  }

  @Test
  void anInvalidPortIsReportedWithItsOption() {
    assertThatThrownBy(() -> Settings.of(Map.of("dateline.port.s3", "99999")))
        .hasMessage("-Ddateline.port.s3=99999 is invalid: it must be a number from 1 to 65535");
  }

  @Test
  void twoStandInsCannotShareAPort() {
    assertThatThrownBy(() -> Settings.of(Map.of("dateline.port.s3", "8080")))
        .hasMessageEndingWith("it must be three different ports");
  }

  @Test
  void aPortInUseIsReportedWithTheOptionThatSelectsAnother() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> PortCheck.check(new Settings.TcpPorts(port, 1, 2)))
          .hasMessage(
              "Port %d for the API is in use. Choose another one, for example with -Ddateline.port.api=%d"
                  .formatted(port, port == 65535 ? port - 1 : port + 1));
    }
  }
}
