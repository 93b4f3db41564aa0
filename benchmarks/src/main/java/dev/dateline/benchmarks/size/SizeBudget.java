package dev.dateline.benchmarks.size;

import java.nio.file.Path;

/// The maximum size of each package. A larger package fails the build until its budget is raised
/// here.
public enum SizeBudget {
  /// The function behind the API; users wait for its start.
  LOOKUP(12_000_000),
  /// The function that S3 invokes, with its models: English, German, Spanish and French.
  INGEST(130_000_000);

  private final long bytes;

  SizeBudget(long bytes) {
    this.bytes = bytes;
  }

  /// The maximum size of the unpacked files in bytes.
  public long bytes() {
    return bytes;
  }

  /// The unpacked package below the folder `functions`.
  public Path folder(Path functions) {
    return functions.resolve(name().toLowerCase(java.util.Locale.ROOT)).resolve("target/function");
  }
}
