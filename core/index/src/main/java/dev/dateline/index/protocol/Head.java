package dev.dateline.index.protocol;

import dev.dateline.index.postings.IndexedArticle;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The register of one id: what its newest event says, and what follows from that.
///
/// @param clock the newest event
/// @param content the clock of all items that belong to it. Stays behind `clock` where an event
///   brought nothing new, and is ahead of it where one and the same event came to mean another
///   content, as it may after a new deployment.
/// @param version of the object; null where it was removed
/// @param footprint what follows from its content
/// @param stale what may have followed from former contents and has to go
/// @param expires when it may be forgotten; null where there is an article or a rejection
public record Head(
    Sequencer clock,
    Sequencer content,
    Fingerprint fingerprint,
    @Nullable ObjectVersion version,
    Footprint footprint,
    Footprint stale,
    @Nullable Instant expires) {

  /// The first one of its id.
  static Head first(Event event) {
    return of(event, event.clock(), Footprint.EMPTY);
  }

  /// A new one in place of one that was lost. Its items' clock is later than that of every item
  /// that is left, and the postings of the article that is left have to go, if they are not its
  /// own.
  static Head afterLoss(Event event, Register.Commit left) {
    var items = event.clock().isAfter(left.clock()) ? event.clock() : left.clock().successor();
    var article = left.orphan();
    var former = article == null ? Footprint.EMPTY : Footprint.of(article);
    return of(event, items, former.without(event.content().footprint()));
  }

  /// The same, as if its items had not all been written: the next event writes them anew.
  Head doubted() {
    return new Head(clock, content.successor(), fingerprint, version, footprint, stale, expires);
  }

  /// The same content, said again by a later event.
  Head touched(Event event) {
    var newest = event.content().version();
    return new Head(event.clock(), content, fingerprint, newest, footprint, stale, event.expires());
  }

  /// Another content in place of this one.
  ///
  /// Its items' clock is later than that of every item that this or a former content can have
  /// written, so that a writer that is still at work on one of them comes too late everywhere.
  ///
  /// @param complete whether all items of this content are written
  Head replaced(Event event, boolean complete) {
    var former = complete ? footprint : footprint.and(stale);
    var next = event.clock().isAfter(content) ? event.clock() : content.successor();
    return of(event, next, former.without(event.content().footprint()));
  }

  private static Head of(Event event, Sequencer items, Footprint stale) {
    var content = event.content();
    return new Head(
        event.clock(),
        items,
        content.fingerprint(),
        content.version(),
        content.footprint(),
        stale,
        event.expires());
  }

  /// Whether it wants what `other` says.
  boolean describes(IndexedContent other) {
    return fingerprint.equals(other.fingerprint());
  }

  /// Whether there is nothing to be written beside it.
  boolean isAlone() {
    return footprint.isEmpty() && stale.isEmpty();
  }

  /// What readers get to see, given what was committed last: nothing before the first commit; while
  /// a content is being replaced, the former one.
  public Optional<IndexedArticle> shown(Item.Commit last) {
    var article = last.article();
    if (fingerprint.kind() != Fingerprint.Kind.ARTICLE || article == null) {
      return Optional.empty();
    }
    return Optional.of(
        version != null && last.clock().equals(content) ? version.of(article) : article);
  }
}
