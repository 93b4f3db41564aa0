package dev.dateline.benchmarks.size;

import java.nio.file.Path;

/// How large a package may be. What is larger fails the build: whoever needs more has to say so
/// here.
public enum SizeBudget {
  /// The function behind the API, whose start users wait for.
  LOOKUP(12_000_000),
  /// The function that S3 calls, with its two models.
  INGEST(62_000_000);

  private final long bytes;

  SizeBudget(long bytes) {
    this.bytes = bytes;
  }

  /// The most bytes that its files may have, unpacked.
  public long bytes() {
    return bytes;
  }

  /// Its package below the folder `functions`.
  public Path folder(Path functions) {
    return functions.resolve(name().toLowerCase(java.util.Locale.ROOT)).resolve("target/function");
  }

  /// The same as it is uploaded.
  public Path archive(Path functions) {
    var name = name().toLowerCase(java.util.Locale.ROOT);
    return functions.resolve(name).resolve("target").resolve(name + ".zip");
  }
}
