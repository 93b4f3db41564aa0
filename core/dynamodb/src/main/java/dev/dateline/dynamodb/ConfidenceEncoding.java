package dev.dateline.dynamodb;

import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.TextConfidence;

/// Encodes how clearly a text was separated from its page. It was appended after the coverage, and
/// is left out if it is high, as in most articles. Otherwise the coverage precedes it, whatever it
/// is.
final class ConfidenceEncoding {
  private ConfidenceEncoding() {}

  /// @param coverage what [RecognitionEncoding] wrote, or left out
  static void write(TextConfidence confidence, NameCoverage coverage, PackedWriter out) {
    if (confidence == TextConfidence.HIGH) {
      return;
    }
    if (coverage == NameCoverage.FULL) {
      out.string(coverage.storedCode());
    }
    out.string(confidence.storedCode());
  }

  static TextConfidence read(PackedReader in) {
    String code = in.hasMore() ? in.stringOrNull() : null;
    return code == null ? TextConfidence.HIGH : TextConfidence.ofStoredCode(code);
  }
}
