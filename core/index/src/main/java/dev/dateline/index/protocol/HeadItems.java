package dev.dateline.index.protocol;

import dev.dateline.index.postings.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The items that follow from a head.
///
/// @param event the event whose content the head describes
record HeadItems(WriteContext context, Event event, Head head) {
  /// The postings of the content, and tombstones in place of stale ones.
  ///
  /// @param known places that earlier contents may have used
  ItemBatch placed(Set<PostingPlace> known) {
    var added = new ArrayList<Item.Placed>();
    var replaced = new ArrayList<Item.Placed>();
    for (var posting : postings()) {
      (known.contains(PostingPlace.of(posting)) ? replaced : added).add(listed(posting));
    }
    head.stale().places().forEach(place -> replaced.add(tombstone(place)));
    return new ItemBatch(added, replaced);
  }

  private List<Posting> postings() {
    var postings = new ArrayList<>(event.content().postings());
    postings.addAll(arrivals());
    return postings;
  }

  /// The postings in lists by arrival, each where the head has it. If another writer wrote the
  /// head, and its lists were others, only those of both are written.
  List<Posting> arrivals() {
    var placed = new ArrayList<Posting>();
    for (var posting : event.content().arrivals()) {
      head.footprint()
          .arrivalIn(posting.term().series())
          .ifPresent(place -> placed.add(posting.at(place.term(), place.position())));
    }
    return placed;
  }

  private Item.Placed listed(Posting posting) {
    String partition = context.sharding().partition(posting.term(), event.id());
    return new Item.Listed(partition, posting, head.content());
  }

  private Item.Placed tombstone(PostingPlace place) {
    String partition = context.sharding().partition(place.term(), event.id());
    return new Item.Tombstone(
        partition, place.position(), head.content(), context.in(WriteContext.TOMBSTONE_LIFETIME));
  }

  Item.Commit commit() {
    return new Item.Commit(
        event.id(),
        head.content(),
        event.content().article(),
        head.footprint().beyond(event.content().article()),
        event.expires());
  }
}
