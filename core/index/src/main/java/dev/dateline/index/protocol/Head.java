package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the newest event of an id says, and which items follow from it.
///
/// @param clock the sequencer of the newest event
/// @param content the clock of all items of the content. It is earlier than `clock` if the newest
///   event changed nothing, and later if the same event produced another content, as a new
///   deployment may.
/// @param version of the object; null if it was removed
/// @param footprint what the content adds to the index
/// @param stale what earlier contents may have added and must be removed
/// @param expires when the head may be deleted; null if there is an article or a rejection
/// @param archive the upload that the id is or was an article of, so that its versions are still
///   found after it was replaced; null if it is an upload itself, or an older release wrote it
public record Head(
    Sequencer clock,
    Sequencer content,
    Fingerprint fingerprint,
    @Nullable ObjectVersion version,
    Footprint footprint,
    Footprint stale,
    @Nullable Instant expires,
    @Nullable ArticleId archive) {

  /// The first head of an id.
  static Head first(Event event) {
    return of(event, event.clock(), Footprint.EMPTY, true, event.archive());
  }

  /// Replaces a head that was lost. The clock of its items is later than that of every item left
  /// behind, and the postings of the article left behind are stale unless it has them too.
  static Head afterLoss(Event event, Register.CommitRecord left) {
    var items = event.clock().isAfter(left.clock()) ? event.clock() : left.clock().successor();
    var article = left.orphan();
    var former = article == null ? left.rest() : Footprint.of(article, left.rest().places());
    return of(event, items, former, !isOf(event.content().article(), article), event.archive());
  }

  private static boolean isOf(@Nullable IndexedArticle one, @Nullable IndexedArticle other) {
    return one != null && other != null && CanonicalForm.of(one).equals(CanonicalForm.of(other));
  }

  /// This head as if some items were missing, so that the next event rewrites them all.
  Head doubted() {
    return at(content.successor());
  }

  /// This head with a clock of its items that is later than `stored`, the clock of items that were
  /// left behind when an earlier head was lost.
  Head above(Sequencer stored) {
    return at(stored.successor());
  }

  private Head at(Sequencer items) {
    return new Head(clock, items, fingerprint, version, footprint, stale, expires, archive);
  }

  /// Whether `other` is this head and no other writer has replaced it.
  boolean isStill(@Nullable Head other) {
    return other != null && clock.equals(other.clock) && content.equals(other.content);
  }

  /// This head after a later event with the same content.
  Head touched(Event event) {
    var newest = event.content().version();
    return new Head(
        event.clock(),
        content,
        fingerprint,
        newest,
        footprint,
        stale,
        event.expires(),
        archiveAfter(event));
  }

  /// The head that replaces this one after an event with another content.
  ///
  /// The clock of its items is later than that of every item of this or an earlier content, so that
  /// a writer still working on one of those loses everywhere.
  ///
  /// @param complete whether all items of this content are written
  Head replaced(Event event, boolean complete) {
    var former = complete ? footprint : footprint.and(stale);
    var next = event.clock().isAfter(content) ? event.clock() : content.successor();
    return of(event, next, former, !describes(event.content()), archiveAfter(event));
  }

  private @Nullable ArticleId archiveAfter(Event event) {
    return event.archive() == null ? archive : event.archive();
  }

  /// @param former what is in the index
  /// @param isNew whether that is of another content
  private static Head of(
      Event event, Sequencer items, Footprint former, boolean isNew, @Nullable ArticleId archive) {
    var content = event.content();
    var footprint = content.footprint(former, isNew);
    return new Head(
        event.clock(),
        items,
        content.fingerprint(),
        content.version(),
        footprint,
        former.without(footprint),
        event.expires(),
        archive);
  }

  /// Whether it has the content `other`.
  boolean describes(IndexedContent other) {
    return fingerprint.equals(other.fingerprint());
  }

  /// Whether it needs no further items.
  boolean isAlone() {
    return footprint.isEmpty() && stale.isEmpty();
  }

  /// The article that readers see, given the last commit: none before the first commit, and the
  /// former one while a content is being replaced.
  public Optional<IndexedArticle> visible(Item.Commit last) {
    var article = last.article();
    if (fingerprint.kind() != Fingerprint.Kind.ARTICLE || article == null) {
      return Optional.empty();
    }
    return Optional.of(
        version != null && last.clock().equals(content) ? version.of(article) : article);
  }
}
