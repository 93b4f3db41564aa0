package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.ArticleTerms;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.TextBatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.Gatherers;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads texts in batches, at half a read unit for each started 4 KB of each.
record StoredTexts(Table table, Sharding sharding) {
  private static final int IN_ONE_REQUEST = 100;
  private static final int AT_ONCE = 16;

  /// The texts at `positions`; those that are not stored are left out.
  TextBatch read(Collection<Position> positions) {
    var units = new DoubleAdder();
    var requests = new ArrayList<Callable<Map<ArticleId, Posting>>>();
    positions.stream()
        .gather(Gatherers.windowFixed(IN_ONE_REQUEST))
        .forEach(some -> requests.add(() -> one(some, units)));
    var found = new HashMap<ArticleId, Posting>();
    new Parallel(AT_ONCE).run(requests).forEach(found::putAll);
    return new TextBatch(found, units.sum());
  }

  private Map<ArticleId, Posting> one(List<Position> positions, DoubleAdder units) {
    var keys = positions.stream().map(this::key).toList();
    var found = new HashMap<ArticleId, Posting>();
    var batches = new Batches(table.client(), table.name(), table.units().andThen(units::add));
    for (var values : batches.read(keys, false)) {
      var item = new StoredItem(values);
      if (!item.expires()) {
        var position = PostingItem.position(item);
        found.put(position.id(), PostingItem.read(ArticleTerms.text(position), position, item));
      }
    }
    return found;
  }

  private Map<String, AttributeValue> key(Position position) {
    String partition = sharding.partition(ArticleTerms.text(position), position.id());
    return Attributes.of(partition, position.key()).map();
  }
}
