package dev.dateline.operations.explore;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;

/// Admits a single browser to the page: the first that presents the token. From then on, its cookie
/// identifies it.
final class Session {
  private static final int BYTES = 24;

  private final String token = random();
  private final String cookie = random();
  private final AtomicBoolean begun = new AtomicBoolean();

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /// The token, which begins the session once.
  String token() {
    return token;
  }

  /// Whether `candidate` is the token, given for the first time.
  boolean begin(String candidate) {
    return isSame(candidate, token) && begun.compareAndSet(false, true);
  }

  /// The value of the cookie.
  String cookie() {
    return cookie;
  }

  /// Whether `candidate` is the cookie of this session.
  boolean isCookie(String candidate) {
    return isSame(candidate, cookie);
  }

  /// Compares in constant time, which gives away nothing about where the two differ.
  private static boolean isSame(String candidate, String secret) {
    return MessageDigest.isEqual(
        candidate.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }
}
