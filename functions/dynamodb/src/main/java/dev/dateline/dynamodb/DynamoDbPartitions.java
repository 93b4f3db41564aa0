package dev.dateline.dynamodb;

import dev.dateline.articles.postings.Partitions;
import dev.dateline.articles.postings.Position;
import dev.dateline.articles.postings.Posting;
import dev.dateline.articles.postings.Slice;
import dev.dateline.articles.postings.SortOrder;
import dev.dateline.articles.postings.Stretch;
import dev.dateline.articles.postings.Term;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// Posting lists over DynamoDB: every read is one eventually consistent `Query`, at half a read
/// unit for each 4 KB begun of all that it returns.
final class DynamoDbPartitions implements Partitions {
  private static final String CONDITION =
      "%s = :partition AND %s BETWEEN :first AND :last"
          .formatted(Attributes.PARTITION, Attributes.SORT);

  private final Table table;

  DynamoDbPartitions(Table table) {
    this.table = table;
  }

  @Override
  public Slice read(String partition, Term term, Stretch stretch, int limit) {
    var keys = KeyRange.of(stretch);
    if (keys.isEmpty()) {
      return new Slice(List.of(), null, 0);
    }
    var response = table.query(query(partition, keys, stretch.order()).limit(limit));
    var postings = response.items().stream().map(StoredItem::new).flatMap(i -> posting(term, i));
    return new Slice(
        postings.toList(), resume(response, stretch), Requests.units(response.consumedCapacity()));
  }

  private static QueryRequest.Builder query(String partition, KeyRange keys, SortOrder order) {
    return QueryRequest.builder()
        .keyConditionExpression(CONDITION)
        .expressionAttributeValues(
            Map.of(
                ":partition",
                Attributes.string(partition),
                ":first",
                Attributes.string(keys.first()),
                ":last",
                Attributes.string(keys.last())))
        .scanIndexForward(order == SortOrder.OLDEST_FIRST);
  }

  private static Stream<Posting> posting(Term term, StoredItem item) {
    return item.expires()
        ? Stream.empty()
        : Stream.of(PostingItem.read(term, position(item), item));
  }

  private static @Nullable Stretch resume(QueryResponse response, Stretch stretch) {
    return response.hasLastEvaluatedKey() && !response.lastEvaluatedKey().isEmpty()
        ? stretch.after(position(new StoredItem(response.lastEvaluatedKey())))
        : null;
  }

  private static Position position(StoredItem item) {
    String key = item.string(Attributes.SORT);
    return Position.parse(key)
        .orElseThrow(() -> new IllegalStateException("not the position of a posting: " + key));
  }
}
