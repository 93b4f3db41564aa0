package dev.dateline.documents.archive;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/// Explains to the uploader why an archive cannot be unpacked.
final class ArchiveRejections {
  private ArchiveRejections() {}

  static Rejection unsafe(@Nullable String why) {
    return new Rejection(
        Reason.UNSAFE,
        "The archive is not unpacked: " + why + ".",
        "Upload its articles in several smaller archives.");
  }

  static Rejection damaged(Exception why) {
    return new Rejection(
        Reason.MALFORMED,
        "The archive cannot be unpacked: " + why.getMessage() + ".",
        "Upload it again, complete and without a password.");
  }

  static Rejection twice() {
    return new Rejection(
        Reason.MALFORMED,
        "The archive has two members with this path.",
        "Give each article a path of its own.");
  }
}
