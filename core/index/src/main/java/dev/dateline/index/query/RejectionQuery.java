package dev.dateline.index.query;

import dev.dateline.index.postings.SortOrder;
import org.jspecify.annotations.Nullable;

/// A query for rejected uploads.
///
/// @param dates when they were rejected
/// @param keyPrefix the prefix of their keys, such as the folder `2023/07/`; null for any key
/// @param order newest or oldest first, to the second
public record RejectionQuery(DateRange dates, @Nullable String keyPrefix, SortOrder order)
    implements Query {
  /// Without a prefix, the form from before prefixes existed, so that older cursors stay valid.
  @Override
  public String canonical() {
    String all =
        String.join(
            "\n", "rejections", "from " + dates.first(), "to " + dates.last(), order.storedCode());
    return keyPrefix == null ? all : all + "\nkey " + keyPrefix;
  }
}
