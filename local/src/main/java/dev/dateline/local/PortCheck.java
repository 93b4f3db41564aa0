package dev.dateline.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// Checks that the ports are free before anything starts.
final class PortCheck {
  private PortCheck() {}

  /// @throws PortTaken if one of the ports is not free
  static void check(Settings.TcpPorts ports) {
    check(ports.api(), "the API", "port.api");
    check(ports.s3(), "the S3 endpoint", "port.s3");
    check(ports.dynamodb(), "DynamoDB Local", "port.dynamodb");
  }

  private static void check(int port, String user, String option) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new PortTaken(port, user, option);
    }
  }

  /// A port is in use; the message names it and the option that selects another.
  static final class PortTaken extends IllegalStateException {
    private PortTaken(int port, String user, String option) {
      super(
          "Port "
              + port
              + " for "
              + user
              + " is in use. Choose another one, for example with -D"
              + Settings.PREFIX
              + option
              + "="
              + (port == 65535 ? port - 1 : port + 1));
    }
  }
}
