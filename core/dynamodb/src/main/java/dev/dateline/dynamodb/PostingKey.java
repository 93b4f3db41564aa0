package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.PostingPlace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The primary key of a posting's item.
final class PostingKey {
  private PostingKey() {}

  /// The key of the posting of `id` at `place`.
  static Map<String, AttributeValue> of(PostingPlace place, ArticleId id, Sharding sharding) {
    return Attributes.of(sharding.partition(place.term(), id), place.position().key()).map();
  }

  /// The key of `item`.
  static Map<String, AttributeValue> in(Map<String, AttributeValue> item) {
    var key = new LinkedHashMap<>(item);
    key.keySet().retainAll(Set.of(Attributes.PARTITION, Attributes.SORT));
    return key;
  }
}
