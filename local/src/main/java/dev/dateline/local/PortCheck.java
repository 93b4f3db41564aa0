package dev.dateline.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// Finds out before anything is started whether a port can be had.
final class PortCheck {
  private PortCheck() {}

  /// @throws PortTaken where one of the ports cannot be listened on
  static void check(Settings.Ports ports) {
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

  /// A port cannot be had; the message says which, and the option that chooses another.
  static final class PortTaken extends IllegalStateException {
    private PortTaken(int port, String user, String option) {
      super(
          "Port "
              + port
              + " for "
              + user
              + " is taken. Choose another, such as -D"
              + Settings.PREFIX
              + option
              + "="
              + (port == 65535 ? port - 1 : port + 1));
    }
  }
}
