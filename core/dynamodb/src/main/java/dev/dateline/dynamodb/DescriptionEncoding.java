package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Metadata;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.TextConfidence;
import dev.dateline.index.postings.IndexedArticle.Description;
import org.jspecify.annotations.Nullable;

/// Encodes a description in two parts: what release 1.0 stored, in fixed order in the middle of an
/// article, and what was appended to articles since.
///
/// The second part is the confidence, then the later fields. It is left out if the confidence is
/// high and no later field is set, as in most articles. Otherwise the coverage precedes it,
/// whatever it is.
final class DescriptionEncoding {
  private DescriptionEncoding() {}

  static void write(Description description, PackedWriter out) {
    out.string(description.member());
    for (ArticleField field : ArticleField.OF_FIRST_RELEASE) {
      out.string(description.get(field));
    }
    out.string(description.format()).string(description.charset());
  }

  static Description read(PackedReader in) {
    @Nullable String member = in.stringOrNull();
    var metadata = Metadata.NONE;
    for (ArticleField field : ArticleField.OF_FIRST_RELEASE) {
      metadata = metadata.with(field, in.stringOrNull());
    }
    return new Description(member, metadata, in.string(), in.string(), TextConfidence.HIGH);
  }

  /// @param coverage what [RecognitionEncoding] wrote, or left out
  static void writeAppended(Description description, NameCoverage coverage, PackedWriter out) {
    var confidence = description.confidence();
    if (confidence == TextConfidence.HIGH && !LaterFields.ALL.areSetIn(description.metadata())) {
      return;
    }
    if (coverage == NameCoverage.FULL) {
      out.string(coverage.storedCode());
    }
    out.string(confidence.storedCode());
    LaterFields.ALL.write(description.metadata(), out);
  }

  /// `description`, as [#read] returned it, with what was appended.
  static Description withAppended(Description description, PackedReader in) {
    String code = in.hasMore() ? in.stringOrNull() : null;
    var confidence = code == null ? TextConfidence.HIGH : TextConfidence.ofStoredCode(code);
    return new Description(
        description.member(),
        LaterFields.ALL.addTo(description.metadata(), in),
        description.format(),
        description.charset(),
        confidence);
  }
}
