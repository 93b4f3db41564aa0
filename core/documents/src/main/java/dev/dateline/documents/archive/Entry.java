package dev.dateline.documents.archive;

import dev.dateline.articles.Rejection;
import dev.dateline.documents.format.FileContent;
import org.jspecify.annotations.Nullable;

/// What was found in a file once everything is unpacked.
public sealed interface Entry {
  /// The path within the archive, archives within it counting as folders; null for the file itself.
  @Nullable String member();

  /// A file that holds no others.
  record File(@Nullable String member, FileContent content) implements Entry {}

  /// A file that cannot be unpacked.
  record Unreadable(@Nullable String member, Rejection rejection) implements Entry {}
}
