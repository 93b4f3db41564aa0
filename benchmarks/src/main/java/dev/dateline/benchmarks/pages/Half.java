package dev.dateline.benchmarks.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The half of a set that a page belongs to: by the SHA-256 of its file's name, so that each page
/// stays in its half when the set grows.
enum Half {
  TUNED("tuned half"),
  HELD_OUT("held-out half");

  private final String label;

  Half(String label) {
    this.label = label;
  }

  /// The half that the page in the file named `file` belongs to.
  static Half of(String file) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8));
      return (hash[0] & 1) == 0 ? TUNED : HELD_OUT;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return label;
  }
}
