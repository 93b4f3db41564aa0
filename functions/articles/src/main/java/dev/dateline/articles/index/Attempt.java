package dev.dateline.articles.index;

import dev.dateline.articles.index.ArticleIndex.Outcome;
import dev.dateline.articles.postings.Monthly;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// One way through the protocol, up to the point where another writer turns out to be ahead.
final class Attempt {
  private final Writing writing;
  private final Event event;
  private final Patience patience;
  private final @Nullable Instant expires;

  Attempt(Writing writing, Event event, Patience patience) {
    this.writing = writing;
    this.event = event;
    this.patience = patience;
    this.expires = event.content().isNothing() ? in(Writing.REMOVALS_LAST) : null;
  }

  /// What became of the event; empty where another writer came between, so that all has to be
  /// decided anew.
  Optional<Outcome> outcome() {
    Register seen = patience.insist(() -> writing.registers().read(event.id()));
    return switch (Decision.of(seen, event, expires)) {
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
    return patience.insist(() -> writing.registers().replace(event.id(), seen.head(), next));
  }

  private boolean complete(Head head) {
    if (head.isAlone()) {
      return true;
    }
    registerMonth();
    return writeAll(items(head)) && write(commit(head));
  }

  private void registerMonth() {
    switch (event.content().fingerprint().kind()) {
      case ARTICLE -> registerMonth(Monthly.ARTICLES);
      case REJECTED -> registerMonth(Monthly.REJECTIONS);
      case REMOVED -> {}
    }
  }

  private void registerMonth(Monthly lists) {
    var day = event.content().postings().getFirst().position().day();
    writing.months().ensure(lists, YearMonth.from(day), patience);
  }

  private List<Item> items(Head head) {
    var items = new ArrayList<Item>();
    for (var posting : event.content().postings()) {
      String partition = writing.sharding().partition(posting.term(), event.id());
      items.add(new Item.Listed(partition, posting, head.content()));
    }
    for (var place : head.retiring()) {
      items.add(tombstone(place, head.content()));
    }
    return items;
  }

  private Item tombstone(Place place, Sequencer clock) {
    String partition = writing.sharding().partition(place.term(), event.id());
    return new Item.Tombstone(partition, place.position(), clock, in(Writing.TOMBSTONES_LAST));
  }

  private Item commit(Head head) {
    return new Item.Commit(event.id(), head.content(), event.content().article(), expires);
  }

  private boolean writeAll(List<Item> items) {
    var writes = new ArrayList<Callable<Boolean>>();
    items.forEach(item -> writes.add(() -> write(item)));
    return !writing.writers().run(writes).contains(false);
  }

  private boolean write(Item item) {
    return patience.insist(() -> writing.registers().write(item));
  }

  private Instant in(Duration time) {
    return writing.timing().clock().instant().plus(time);
  }
}
