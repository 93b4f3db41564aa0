package dev.dateline.dynamodb;

import static dev.dateline.dynamodb.Attributes.CLOCK;
import static dev.dateline.dynamodb.Attributes.EXPIRES;
import static dev.dateline.dynamodb.Attributes.PARTITION;
import static dev.dateline.dynamodb.HeadItem.HEAD_CLOCK;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.protocol.BatchResult;
import dev.dateline.index.protocol.Head;
import dev.dateline.index.protocol.Item;
import dev.dateline.index.protocol.ItemBatch;
import dev.dateline.index.protocol.Register;
import dev.dateline.index.protocol.Registers;
import dev.dateline.index.protocol.Sequencer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/// Registers over DynamoDB. Every write is a conditional `PutItem`, or a PartiQL statement with a
/// condition of its own. Either costs one write unit for each started KB.
final class DynamoDbRegisters implements Registers {
  private static final String ABSENT = "attribute_not_exists(" + PARTITION + ")";
  private static final String ABSENT_OR_EXPIRED = "%s OR %s < :now".formatted(ABSENT, EXPIRES);
  private static final String UNMOVED =
      "%s = :clock AND %s = :content".formatted(HEAD_CLOCK, CLOCK);
  private static final String NOT_LATER =
      "%s OR %s <= :mine OR %s < :now".formatted(ABSENT, CLOCK, EXPIRES);

  private final Table table;
  private final InstantSource clock;

  DynamoDbRegisters(DynamoDbClient client, String tableName, InstantSource clock) {
    this(new Table(client, tableName, units -> {}), clock);
  }

  DynamoDbRegisters(Table table, InstantSource clock) {
    this.table = table;
    this.clock = clock;
  }

  @Override
  public Register read(ArticleId id) {
    var article = StoredArticle.read(id, table, true);
    var head = unlessExpired(article.head());
    return new Register(head, commit(id, head, article.details()));
  }

  /// DynamoDB may take days to delete expired items. Without this check, an archive could wait
  /// forever for a member whose removal is later than every clock the archive itself can get.
  private @Nullable Head unlessExpired(@Nullable Head head) {
    return head != null && isPast(head.expires()) ? null : head;
  }

  /// The article is decoded only if there is no head.
  private Register.@Nullable CommitRecord commit(
      ArticleId id, @Nullable Head head, @Nullable StoredItem details) {
    if (details == null || isPast(details.expiry())) {
      return null;
    }
    return new Register.CommitRecord(
        DetailsItem.clock(details),
        head == null ? DetailsItem.article(id, details) : null,
        DetailsItem.rest(details));
  }

  private boolean isPast(@Nullable Instant expiry) {
    return expiry != null && expiry.getEpochSecond() < clock.instant().getEpochSecond();
  }

  private AttributeValue now() {
    return Attributes.number(clock.instant().getEpochSecond());
  }

  @Override
  public boolean replace(ArticleId id, @Nullable Head seen, Head next) {
    var item = HeadItem.write(id, next);
    return seen == null
        ? put(item, ABSENT_OR_EXPIRED, Map.of(":now", now()))
        : put(
            item,
            UNMOVED,
            Map.of(":clock", value(seen.clock()), ":content", value(seen.content())));
  }

  @Override
  public boolean write(Item item) {
    var attributes =
        switch (item) {
          case Item.Placed placed -> PostingItem.write(placed);
          case Item.Commit commit -> DetailsItem.write(commit);
        };
    return put(attributes, NOT_LATER, Map.of(":mine", value(item.clock()), ":now", now()));
  }

  @Override
  public BatchResult write(ItemBatch batch) {
    return new PlacedItems(table, now(), this::write).write(batch);
  }

  @Override
  public Sequencer latest(List<Item.Placed> items) {
    var keys = items.stream().map(PostingItem::key).collect(Collectors.toSet());
    return new Batches(table.client(), table.name(), table.units())
        .read(keys, true).stream()
            .map(StoredItem::new)
            .filter(item -> !isPast(item.expiry()))
            .map(DetailsItem::clock)
            .max(Comparator.naturalOrder())
            .orElse(Sequencer.BEFORE_ALL);
  }

  @Override
  public NavigableSet<YearMonth> months(MonthlyList lists) {
    return MonthItems.read(lists, table);
  }

  @Override
  public void add(MonthlyList lists, YearMonth month) {
    put(MonthItems.write(lists, month), ABSENT, Map.of());
  }

  private boolean put(
      Map<String, AttributeValue> item, String condition, Map<String, AttributeValue> values) {
    var request =
        PutItemRequest.builder()
            .tableName(table.name())
            .item(item)
            .conditionExpression(condition)
            .expressionAttributeValues(values.isEmpty() ? null : values)
            .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
            .build();
    try {
      Requests.send(() -> table.client().putItem(request));
      return true;
    } catch (ConditionalCheckFailedException e) {
      return false;
    }
  }

  private static AttributeValue value(Sequencer sequencer) {
    return Attributes.string(sequencer.value());
  }
}
