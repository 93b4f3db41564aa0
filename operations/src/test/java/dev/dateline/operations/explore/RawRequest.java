package dev.dateline.operations.explore;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A request as anybody can write it, also one that no browser would send.
record RawRequest(String text) {
  static RawRequest of(String firstLine, String... headers) {
    return new RawRequest(
        Stream.concat(Stream.of(firstLine), Stream.of(headers))
            .collect(Collectors.joining("\r\n", "", "\r\nConnection: close\r\n\r\n")));
  }

  /// The whole answer to it.
  String send(int port) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
