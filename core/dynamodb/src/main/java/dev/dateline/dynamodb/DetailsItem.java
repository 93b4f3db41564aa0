package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.protocol.Item;
import dev.dateline.index.protocol.Place;
import dev.dateline.index.protocol.Sequencer;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The commit record of an id as an item: of an article, a removal or a rejection.
final class DetailsItem {
  static final String SORT_KEY = "details";
  private static final String ARTICLE = "d";
  private static final String ARRIVALS = "arrivals";

  private DetailsItem() {}

  static Map<String, AttributeValue> write(Item.Commit commit) {
    var item =
        Attributes.of(HeadItem.partition(commit.id()), SORT_KEY)
            .with(Attributes.CLOCK, commit.clock().value())
            .expiring(commit.expires());
    if (!commit.arrivals().isEmpty()) {
      item.with(ARRIVALS, PlaceList.write(commit.arrivals()));
    }
    var article = commit.article();
    return article == null ? item.map() : item.with(ARTICLE, ArticleEncoding.encode(article)).map();
  }

  /// The key of the commit record in `partition`.
  static Map<String, AttributeValue> key(String partition) {
    return Attributes.of(partition, SORT_KEY).map();
  }

  static Sequencer clock(StoredItem item) {
    return new Sequencer(item.string(Attributes.CLOCK));
  }

  static Item.Commit read(ArticleId id, StoredItem item) {
    return new Item.Commit(id, clock(item), article(id, item), arrivals(item), item.expiry());
  }

  static Set<Place> arrivals(StoredItem item) {
    return PlaceList.read(item.list(ARRIVALS));
  }

  static @Nullable IndexedArticle article(ArticleId id, StoredItem item) {
    return item.has(ARTICLE) ? ArticleEncoding.decode(id, item.bytes(ARTICLE)) : null;
  }
}
