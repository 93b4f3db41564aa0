package dev.dateline.documents;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Document;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.RejectedMember;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects what was found in one upload.
final class ReadingBuilder {
  private final List<Document> documents = new ArrayList<>();
  private final List<RejectedMember> rejected = new ArrayList<>();
  private final Set<String> members = new HashSet<>();
  private @Nullable Rejection rejection;

  /// Adds an article; a second one of the same member is rejected, since both would have the same
  /// id.
  void add(Document document) {
    String member = document.member();
    if (member == null || members.add(member)) {
      documents.add(document);
    } else {
      rejected.add(new RejectedMember(member, twice()));
    }
  }

  /// Notes that a member is not an article, or the upload itself if `member` is null.
  void reject(@Nullable String member, Rejection why) {
    if (member == null) {
      rejection = why;
    } else {
      rejected.add(new RejectedMember(Lengths.shown(member), why));
    }
  }

  /// The result for the upload.
  Reading reading() {
    if (rejection != null) {
      return new Reading.Rejected(rejection);
    }
    if (documents.size() > Archive.MOST) {
      return new Reading.Rejected(tooMany());
    }
    return documents.isEmpty()
        ? new Reading.Rejected(nothing())
        : new Reading.Documents(documents, rejected);
  }

  private Rejection nothing() {
    if (rejected.isEmpty()) {
      return DraftFinisher.empty("The file has no articles.");
    }
    var first = rejected.getFirst();
    return new Rejection(
        first.rejection().reason(),
        "None of the %d members can be read; %s: %s"
            .formatted(rejected.size(), first.member(), first.rejection().message()),
        first.rejection().remedy());
  }

  private Rejection tooMany() {
    return new Rejection(
        Reason.TOO_LARGE,
        "The file holds %d articles; at most %d are taken from one."
            .formatted(documents.size(), Archive.MOST),
        "Upload its articles in several smaller files.");
  }

  private static Rejection twice() {
    return new Rejection(
        Reason.MALFORMED,
        "The file has two articles with this name.",
        "Give each article a name of its own.");
  }
}
