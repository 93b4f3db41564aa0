package dev.dateline.local.dynamodb;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableServerTest {
  @TempDir Path folder;

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void connect(InetAddress address, int port) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 1000);
    }
  }

  private static List<InetAddress> addressesOfOtherInterfaces() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void acceptsConnectionsFromThisMachineOnly(boolean onDisk) throws Exception {
    int port = freePort();
    try (var _ = TableServer.start(port, onDisk ? folder : null)) {
      connect(InetAddress.getLoopbackAddress(), port);
      for (var address : addressesOfOtherInterfaces()) {
        assertThatThrownBy(() -> connect(address, port)).isInstanceOf(IOException.class);
      }
      // All of 127.0.0.0/8 is this machine on Linux: a server on every address answers there.
      assertThatThrownBy(() -> connect(InetAddress.getByName("127.0.0.2"), port))
          .isInstanceOf(IOException.class);
    }
  }
}
