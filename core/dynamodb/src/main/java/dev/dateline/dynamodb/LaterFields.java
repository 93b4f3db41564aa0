package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Metadata;
import java.util.List;

/// Encodes the fields of an article that releases after 1.0 added: how many are set, then the code
/// and the value of each. Writes nothing if none is set, and skips codes that only a newer release
/// knows.
///
/// @param fields the fields that this release knows
record LaterFields(List<ArticleField> fields) {
  static final LaterFields ALL = new LaterFields(ArticleField.OF_LATER_RELEASES);

  boolean areSetIn(Metadata metadata) {
    return fields.stream().anyMatch(metadata.values()::containsKey);
  }

  void write(Metadata metadata, PackedWriter out) {
    var set = fields.stream().filter(metadata.values()::containsKey).toList();
    if (set.isEmpty()) {
      return;
    }
    out.number(set.size());
    for (ArticleField field : set) {
      out.string(field.storedCode()).string(metadata.get(field));
    }
  }

  /// `metadata` with the fields that `in` holds, if it holds any.
  Metadata addTo(Metadata metadata, PackedReader in) {
    var all = metadata;
    for (int left = in.hasMore() ? in.integer() : 0; left > 0; left--) {
      String code = in.string();
      String value = in.string();
      all = with(all, code, value);
    }
    return all;
  }

  private Metadata with(Metadata metadata, String code, String value) {
    return fields.stream()
        .filter(field -> field.storedCode().equals(code))
        .findFirst()
        .map(field -> metadata.with(field, value))
        .orElse(metadata);
  }
}
