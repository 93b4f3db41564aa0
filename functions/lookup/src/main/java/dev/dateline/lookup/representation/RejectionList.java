package dev.dateline.lookup.representation;

import dev.dateline.index.postings.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of rejected uploads.
///
/// @param next the cursor of the next page; null at the end
public record RejectionList(List<Payload.Rejected> rejections, @Nullable String next) {
  /// The available formats.
  public static final List<ListFormat> FORMATS = List.of(ListFormat.JSON, ListFormat.CSV);

  public RejectionList {
    rejections = List.copyOf(rejections);
  }

  /// The page in one of [#FORMATS], in UTF-8.
  public byte[] bytes(ListFormat representation) {
    return representation == ListFormat.CSV
        ? RejectionsCsv.bytes(rejections)
        : RejectionsJson.bytes(rejections, next);
  }
}
