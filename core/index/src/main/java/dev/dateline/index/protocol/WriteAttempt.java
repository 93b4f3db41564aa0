package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.ArticleIndex.Outcome;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      case Decision.Resume(Head head) -> when(complete(head), Outcome.WRITTEN);
      case Decision.Replace(Head next) ->
          when(replace(seen, next) && complete(next), Outcome.WRITTEN);
    };
  }

  private static Optional<Outcome> when(boolean done, Outcome outcome) {
    return done ? Optional.of(outcome) : Optional.empty();
  }

  private boolean replace(Register seen, Head next) {
    return backoff.retry(() -> context.registers().replace(event.id(), seen.head(), next));
  }

  private boolean complete(Head head) {
    if (head.isAlone()) {
      return true;
    }
    registerMonth();
    registerArrival(head);
    return writeAll(items(head)) && applyMembers(head) && enter(head) && write(commit(head));
  }

  /// Reports which lists the article has entered: it was on the others before it was uploaded. Does
  /// so before the commit, so that a crash cannot lose the report.
  private boolean enter(Head head) {
    var version = head.version();
    if (version != null) {
      var uploaded = version.time().truncatedTo(ChronoUnit.SECONDS);
      context
          .arrivals()
          .entered(
              placed(head).stream()
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

  private List<Item> items(Head head) {
    var items = new ArrayList<Item>();
    for (var posting : event.content().postings()) {
      items.add(listed(posting, head));
    }
    items.addAll(arrivals(head));
    for (var place : head.stale().places()) {
      items.add(tombstone(place, head.content()));
    }
    return items;
  }

  /// The postings in lists by arrival, each where the head has it. If another writer wrote the
  /// head, and its lists were others, only those of both are written.
  private List<Item> arrivals(Head head) {
    return placed(head).stream().map(posting -> (Item) listed(posting, head)).toList();
  }

  private List<Posting> placed(Head head) {
    var placed = new ArrayList<Posting>();
    for (var posting : event.content().arrivals()) {
      head.footprint()
          .arrivalIn(posting.term().series())
          .ifPresent(place -> placed.add(posting.at(place.term(), place.position())));
    }
    return placed;
  }

  private Item.Listed listed(Posting posting, Head head) {
    String partition = context.sharding().partition(posting.term(), event.id());
    return new Item.Listed(partition, posting, head.content());
  }

  private Item tombstone(Place place, Sequencer clock) {
    String partition = context.sharding().partition(place.term(), event.id());
    return new Item.Tombstone(
        partition, place.position(), clock, context.in(WriteContext.TOMBSTONE_LIFETIME));
  }

  private Item commit(Head head) {
    return new Item.Commit(
        event.id(),
        head.content(),
        event.content().article(),
        head.footprint().arrivals(),
        event.expires());
  }

  private boolean writeAll(List<Item> items) {
    var writes = new ArrayList<Callable<Boolean>>();
    items.forEach(item -> writes.add(() -> write(item)));
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
    var member = new Event(id, content, clock, expires);
    return context.inTurn().apply(member, backoff) != Outcome.SUPERSEDED;
  }
}
