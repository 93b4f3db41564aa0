package dev.dateline.benchmarks.dates;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Optional;

/// A page whose day of publication is known.
///
/// @param file where its HTML is
/// @param published the day; empty if it has none
record DatedPage(Path file, Optional<LocalDate> published) {
  /// Whether it belongs to the half that nothing is tuned on: by a hash of its name, so that each
  /// page stays in its half when the set grows.
  boolean isHeldOut() {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      byte[] name = file.getFileName().toString().getBytes(StandardCharsets.UTF_8);
      return (sha256.digest(name)[0] & 1) == 1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every JDK has it.
    }
  }
}
