package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.PostingPlace;
import dev.dateline.index.protocol.StoredPlaces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Checks places of postings in DynamoDB, a hundred in a request, at half a read unit each.
record DynamoDbPlaces(Batches batches, Sharding sharding) implements StoredPlaces {
  @Override
  public Set<PostingPlace> missing(ArticleId id, Set<PostingPlace> places) {
    var byKey = new LinkedHashMap<Map<String, AttributeValue>, PostingPlace>();
    places.forEach(place -> byKey.put(PostingKey.of(place, id, sharding), place));
    for (var values : batches.read(byKey.keySet(), false)) {
      if (!new StoredItem(values).expires()) {
        byKey.remove(PostingKey.in(values));
      }
    }
    return Set.copyOf(byKey.values());
  }
}
