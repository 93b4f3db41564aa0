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

  /// The positions of postings, and whether they were removed.
  private static final String POSITIONS = Attributes.SORT + ", " + Attributes.EXPIRES;

  private static final double SMALLEST_CHARGE = 0.5;

  /// The last charge may cover only a few items, so fewer charges than this say little.
  private static final int MANY_CHARGES = 4;

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

  @Override
  public PostingBatch positions(String partition, Term term, ScanRange range, int limit) {
    var keys = KeyRange.of(range);
    if (keys.isEmpty()) {
      return new PostingBatch(List.of(), null, 0);
    }
    var request =
        query(partition, keys, range.order()).limit(limit).projectionExpression(POSITIONS);
    var response = table.query(request);
    double units = Requests.units(response.consumedCapacity());
    var postings =
        response.items().stream()
            .map(StoredItem::new)
            .filter(item -> !item.expires())
            .map(item -> Posting.bare(term, PostingItem.position(item)))
            .toList();
    return new PostingBatch(
        postings, resume(response, range), units, perCharge(response.count(), units));
  }

  /// The average number of postings that the smallest charge covers; 0 if they consumed too little
  /// to tell.
  private static int perCharge(int postings, double units) {
    double charges = units / SMALLEST_CHARGE;
    return charges < MANY_CHARGES ? 0 : (int) (postings / charges);
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
