package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.ArticleIndex.Outcome;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// One attempt to apply an event, which ends early if another writer gets ahead.
final class WriteAttempt {
  private final WriteContext context;
  private final Event event;
  private final Backoff backoff;

  WriteAttempt(WriteContext context, Event event, Backoff backoff) {
    this.context = context;
    this.event = event;
    this.backoff = backoff;
  }

  /// The result; empty if another writer interfered, so that the decision has to be made again.
  Optional<Outcome> outcome() {
    Register seen = backoff.retry(() -> context.registers().read(event.id()));
    return switch (Decision.of(seen, event)) {
      case Decision.Superseded() -> Optional.of(Outcome.SUPERSEDED);
      case Decision.Keep() -> Optional.of(Outcome.UNCHANGED);
      case Decision.Touch(Head next) -> when(replace(seen, next), Outcome.UNCHANGED);
      case Decision.Resume(Head head) -> when(finish(head, Set.of()), Outcome.WRITTEN);
      case Decision.Replace(Head next) ->
          when(replace(seen, next) && finish(next, seen.places()), Outcome.WRITTEN);
    };
  }

  private static Optional<Outcome> when(boolean done, Outcome outcome) {
    return done ? Optional.of(outcome) : Optional.empty();
  }

  private boolean replace(Register seen, Head next) {
    return backoff.retry(() -> context.registers().replace(event.id(), seen.head(), next));
  }

  /// Writes everything that follows from `head`, also over what was left behind when an earlier
  /// head and its commit record were lost.
  private boolean finish(Head head, Set<PostingPlace> known) {
    return complete(head, known) || overwrite(head);
  }

  /// Only the writer of a later head can have written later items, and that head would still stand.
  private boolean overwrite(Head head) {
    var register = backoff.retry(() -> context.registers().read(event.id()));
    if (!head.isStill(register.head())) {
      return false;
    }
    var items = new HeadItems(context, event, head).placed(register.places()).all();
    var stored = backoff.retry(() -> context.registers().latest(items));
    if (!stored.isAfter(head.content())) {
      return false;
    }
    var above = head.above(stored);
    return replace(register, above) && complete(above, register.places());
  }

  /// Writes everything that follows from `head`.
  ///
  /// @param known places that earlier contents may have used
  private boolean complete(Head head, Set<PostingPlace> known) {
    if (head.isAlone()) {
      return true;
    }
    registerMonth();
    registerArrival(head);
    var items = new HeadItems(context, event, head);
    return write(items.placed(known))
        && applyMembers(head)
        && enter(items)
        && write(items.commit());
  }

  /// Reports which lists the article has entered: it was on the others before it was uploaded. Does
  /// so before the commit, so that a crash cannot lose the report.
  private boolean enter(HeadItems items) {
    var version = items.head().version();
    if (version != null) {
      var uploaded = version.time().truncatedTo(ChronoUnit.SECONDS);
      context
          .arrivals()
          .entered(
              items.arrivals().stream()
                  .filter(posting -> !posting.position().time().isBefore(uploaded))
                  .toList());
    }
    return true;
  }

  private void registerMonth() {
    switch (event.content().fingerprint().kind()) {
      case ARTICLE -> registerMonth(MonthlyList.ARTICLES);
      case REJECTED, ARCHIVE -> registerMonth(MonthlyList.REJECTIONS);
      case REMOVED, OTHER -> {}
    }
  }

  private void registerMonth(MonthlyList lists) {
    for (var posting : event.content().postings().stream().limit(1).toList()) {
      var month = YearMonth.from(posting.position().day());
      context.months().ensure(lists, month, backoff);
    }
  }

  private void registerArrival(Head head) {
    for (var place : head.footprint().arrivals()) {
      var month = YearMonth.from(place.position().day());
      if (place.term().equals(Term.arrived(month))) {
        context.months().ensure(MonthlyList.ARRIVALS, month, backoff);
      }
    }
  }

  private boolean write(ItemBatch items) {
    var writes = new ArrayList<Callable<Boolean>>();
    for (var part : items.parts()) {
      writes.add(() -> new BatchWrite(context.registers(), part).run(backoff));
    }
    return !context.writers().run(writes).contains(false);
  }

  private boolean write(Item item) {
    return backoff.retry(() -> context.registers().write(item));
  }

  /// Indexes the articles of an archive, and removes those that it no longer contains.
  private boolean applyMembers(Head head) {
    var tasks = new ArrayList<Callable<Boolean>>();
    event
        .content()
        .members()
        .forEach((id, content) -> tasks.add(() -> apply(id, content, head.content(), null)));
    var expires = context.in(WriteContext.TOMBSTONE_LIFETIME);
    for (var id : head.stale().members()) {
      tasks.add(() -> apply(id, IndexedContent.removed(), head.content(), expires));
    }
    return !context.writers().run(tasks).contains(false);
  }

  private boolean apply(
      ArticleId id, IndexedContent content, Sequencer clock, @Nullable Instant expires) {
    var member = event.ofMember(id, content, clock, expires);
    return context.inTurn().apply(member, backoff) != Outcome.SUPERSEDED;
  }
}
