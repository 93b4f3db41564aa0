package dev.dateline.dynamodb;

import dev.dateline.articles.NameCoverage;

/// Encodes how much of a text was searched for names. It was appended after release 1.0, and is
/// left out if all of the text was searched, as in nearly every article.
final class CoverageEncoding {
  private CoverageEncoding() {}

  static void write(NameCoverage coverage, PackedWriter out) {
    if (coverage != NameCoverage.FULL) {
      out.string(coverage.storedCode());
    }
  }

  static NameCoverage read(PackedReader in) {
    String code = in.hasMore() ? in.stringOrNull() : null;
    return code == null ? NameCoverage.FULL : NameCoverage.ofStoredCode(code);
  }
}
