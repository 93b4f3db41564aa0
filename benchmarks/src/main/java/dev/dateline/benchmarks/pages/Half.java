package dev.dateline.benchmarks.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The half of a set that a page belongs to, by the SHA-256 of its file's name.
enum Half {
  TUNED("the half that weights were fitted on"),
  HELD_OUT("the half that was held out");

  private final String label;

  Half(String label) {
    this.label = label;
  }

  static Half of(AnnotatedPage page) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(page.name().getBytes(StandardCharsets.UTF_8));
      return hash[0] % 2 == 0 ? TUNED : HELD_OUT;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return label;
  }
}
