package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.Place;
import dev.dateline.index.protocol.StoredPlaces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Checks places of postings in DynamoDB, a hundred in a request, at half a read unit each.
record DynamoDbPlaces(Batches batches, Sharding sharding) implements StoredPlaces {
  @Override
  public Set<Place> missing(ArticleId id, Set<Place> places) {
    var byKey = new LinkedHashMap<Map<String, AttributeValue>, Place>();
    places.forEach(place -> byKey.put(key(id, place), place));
    for (var values : batches.read(byKey.keySet(), false)) {
      if (!new StoredItem(values).expires()) {
        byKey.remove(keyOf(values));
      }
    }
    return Set.copyOf(byKey.values());
  }

  private Map<String, AttributeValue> key(ArticleId id, Place place) {
    return Attributes.of(sharding.partition(place.term(), id), place.position().key()).map();
  }

  private static Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
    var key = new LinkedHashMap<>(item);
    key.keySet().retainAll(Set.of(Attributes.PARTITION, Attributes.SORT));
    return key;
  }
}
