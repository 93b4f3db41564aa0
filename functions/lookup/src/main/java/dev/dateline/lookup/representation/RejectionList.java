package dev.dateline.lookup.representation;

import dev.dateline.index.query.RejectedUpload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of rejected uploads.
///
/// @param next the cursor of the next page; null at the end
public record RejectionList(List<RejectedUpload> rejections, @Nullable String next) {
  /// The available formats.
  public static final List<Representation> FORMS = List.of(Representation.JSON, Representation.CSV);

  public RejectionList {
    rejections = List.copyOf(rejections);
  }

  /// The page in one of [#FORMS], in UTF-8.
  public byte[] bytes(Representation representation) {
    return representation == Representation.CSV
        ? RejectionsCsv.bytes(rejections)
        : RejectionsJson.bytes(rejections, next);
  }
}
