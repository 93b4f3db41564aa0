package dev.dateline.dynamodb;

import dev.dateline.index.postings.Partitions;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// Posting lists over DynamoDB. Every read is one eventually consistent `Query`, which costs half a
/// read unit for each started 4 KB of its result.
final class DynamoDbPartitions implements Partitions {
  private static final String CONDITION =
      "%s = :partition AND %s BETWEEN :first AND :last"
          .formatted(Attributes.PARTITION, Attributes.SORT);

  private final Table table;

  DynamoDbPartitions(Table table) {
    this.table = table;
  }

  @Override
  public PostingBatch read(String partition, Term term, ScanRange range, int limit) {
    var keys = KeyRange.of(range);
    if (keys.isEmpty()) {
      return new PostingBatch(List.of(), null, 0);
    }
    var response = table.query(query(partition, keys, range.order()).limit(limit));
    return new PostingBatch(
        postings(term, response),
        resume(response, range),
        Requests.units(response.consumedCapacity()),
        ItemSize.perCharge(response.items()));
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

  private static List<Posting> postings(Term term, QueryResponse response) {
    var postings = new ArrayList<Posting>(response.items().size());
    for (var values : response.items()) {
      var item = new StoredItem(values);
      if (!item.expires()) {
        postings.add(PostingItem.read(term, PostingItem.position(item), item));
      }
    }
    return postings;
  }

  private static @Nullable ScanRange resume(QueryResponse response, ScanRange range) {
    return response.hasLastEvaluatedKey() && !response.lastEvaluatedKey().isEmpty()
        ? range.after(PostingItem.position(new StoredItem(response.lastEvaluatedKey())))
        : null;
  }
}
