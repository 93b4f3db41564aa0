package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.ArticleTerms;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.Term;
import dev.dateline.index.postings.TextBatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Function;
import java.util.stream.Gatherers;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads postings at known positions in batches, at half a read unit for each started 4 KB of each.
record StoredPostings(Table table, Sharding sharding) {
  private static final int IN_ONE_REQUEST = 100;
  private static final int AT_ONCE = 16;

  /// The texts at `positions`; those that are not stored are left out.
  TextBatch texts(Collection<Position> positions) {
    var found = read(positions, ArticleTerms::text);
    var texts = new HashMap<ArticleId, Posting>();
    found.postings().forEach(posting -> texts.put(posting.position().id(), posting));
    return new TextBatch(texts, found.readUnits());
  }

  /// The postings of `term` at `positions`, in their order.
  PostingBatch of(Term term, Collection<Position> positions) {
    return read(positions, position -> term);
  }

  private PostingBatch read(Collection<Position> positions, Function<Position, Term> term) {
    var units = new DoubleAdder();
    var requests = new ArrayList<Callable<Map<Position, Posting>>>();
    positions.stream()
        .gather(Gatherers.windowFixed(IN_ONE_REQUEST))
        .forEach(some -> requests.add(() -> one(some, term, units)));
    var found = new HashMap<Position, Posting>();
    new Parallel(AT_ONCE).run(requests).forEach(found::putAll);
    var inOrder = positions.stream().map(found::get).filter(Objects::nonNull).toList();
    return new PostingBatch(inOrder, null, units.sum());
  }

  private Map<Position, Posting> one(
      List<Position> positions, Function<Position, Term> term, DoubleAdder units) {
    var keys = positions.stream().map(position -> key(term.apply(position), position)).toList();
    var found = new HashMap<Position, Posting>();
    var batches = new Batches(table.client(), table.name(), table.units().andThen(units::add));
    for (var values : batches.read(keys, false)) {
      var item = new StoredItem(values);
      if (!item.expires()) {
        var position = PostingItem.position(item);
        found.put(position, PostingItem.read(term.apply(position), position, item));
      }
    }
    return found;
  }

  private Map<String, AttributeValue> key(Term term, Position position) {
    String partition = sharding.partition(term, position.id());
    return Attributes.of(partition, position.key()).map();
  }
}
