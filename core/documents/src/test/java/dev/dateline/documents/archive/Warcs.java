package dev.dateline.documents.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Makes web archives for tests.
public final class Warcs {
  private Warcs() {}

  /// A record of the given type, with the day of 2023-07-20.
  public static byte[] record(String type, String address, byte[] block) {
    String header =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2023-07-20T08:00:00Z\r\n"
                .formatted(type, address)
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n"
                .formatted(block.length);
    return joined(utf8(header), block, utf8("\r\n\r\n"));
  }

  /// What a server sends: `head` is its first line and its fields, with line feeds alone.
  public static byte[] answer(String head, byte[] body) {
    return joined(utf8(head.replace("\n", "\r\n") + "\r\n\r\n"), body);
  }

  public static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
