package dev.dateline.documents.archive;

import dev.dateline.articles.Rejection;
import dev.dateline.documents.format.FileContent;
import org.jspecify.annotations.Nullable;

/// An entry of the fully unpacked upload.
public sealed interface ArchiveEntry {
  /// The path within the archive, with nested archives as folders; null for the upload itself.
  @Nullable String member();

  /// A file that is not an archive.
  record File(@Nullable String member, FileContent content) implements ArchiveEntry {}

  /// A file that cannot be unpacked.
  record Unreadable(@Nullable String member, Rejection rejection) implements ArchiveEntry {}
}
