package dev.dateline.explorer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A file's name with a hash of its content: another content has another name.
final class HashedName {
  private static final int BYTES = 6;

  private HashedName() {}

  /// Such as `main-0f3a6c5d9b21.js` for `main.js`.
  static String of(String name, String text) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot) + "-" + hash(text) + name.substring(dot);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
