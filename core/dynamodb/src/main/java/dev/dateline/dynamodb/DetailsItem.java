package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.protocol.Footprint;
import dev.dateline.index.protocol.Item;
import dev.dateline.index.protocol.Sequencer;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The commit record of an id as an item: of an article, a removal or a rejection.
final class DetailsItem {
  static final String SORT_KEY = "details";
  static final String ARTICLE = "d";
  private static final String ARRIVALS = "arrivals";

  /// Of a rejection or an archive, since its head alone would know them otherwise.
  private static final String PLACES = "places";

  private static final String MEMBERS = "members";

  private DetailsItem() {}

  static Map<String, AttributeValue> write(Item.Commit commit) {
    var item =
        Attributes.of(HeadItem.partition(commit.id()), SORT_KEY)
            .with(Attributes.CLOCK, commit.clock().value())
            .expiring(commit.expires());
    var article = commit.article();
    var rest = commit.rest();
    item.with(MEMBERS, MemberIds.write(rest));
    if (!rest.places().isEmpty()) {
      item.with(article == null ? PLACES : ARRIVALS, PlaceList.write(rest.places()));
    }
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
    return new Item.Commit(id, clock(item), article(id, item), rest(item), item.expiry());
  }

  static Footprint rest(StoredItem item) {
    var places = new HashSet<>(PlaceList.read(item.list(ARRIVALS)));
    places.addAll(PlaceList.read(item.list(PLACES)));
    return new Footprint(places, MemberIds.read(item, MEMBERS));
  }

  static @Nullable IndexedArticle article(ArticleId id, StoredItem item) {
    return item.has(ARTICLE) ? ArticleEncoding.decode(id, item.bytes(ARTICLE)) : null;
  }
}
