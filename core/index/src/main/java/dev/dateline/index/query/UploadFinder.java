package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.protocol.Head;
import dev.dateline.index.protocol.PostingPlace;
import dev.dateline.index.protocol.RegisterReader;
import java.util.Optional;

/// Finds the state of an upload: one strongly consistent read of its register and, if it was
/// rejected, one of the list of rejections.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
///
/// @param bucket the bucket of uploads
public record UploadFinder(String bucket, RegisterReader registers, PostingLists lists) {
  /// The state of the upload under `key`.
  public UploadState find(String key) {
    var id = ArticleId.of(bucket, key);
    var register = registers.read(id);
    var head = register.head();
    return head == null || !register.isComplete() ? new UploadState.Unknown() : state(id, head);
  }

  private UploadState state(ArticleId id, Head head) {
    return switch (head.fingerprint().kind()) {
      case ARTICLE -> UploadState.Indexed.of(id);
      case ARCHIVE ->
          new UploadState.Indexed(
              head.footprint().members().stream().sorted().toList(), rejection(head).orElse(null));
      case REJECTED ->
          rejection(head)
              .<UploadState>map(UploadState.Rejected::new)
              .orElseGet(UploadState.Unknown::new);
      case REMOVED, OTHER -> new UploadState.Unknown();
    };
  }

  private Optional<Payload.Rejected> rejection(Head head) {
    return head.footprint().places().stream().findFirst().flatMap(this::payload);
  }

  private Optional<Payload.Rejected> payload(PostingPlace place) {
    var day = place.position().day();
    var range = ScanRange.of(day, day, SortOrder.OLDEST_FIRST).from(place.position());
    return lists.read(place.term(), range, 1).postings().stream()
        .filter(posting -> posting.position().equals(place.position()))
        .map(posting -> (Payload.Rejected) posting.payload())
        .findFirst();
  }
}
