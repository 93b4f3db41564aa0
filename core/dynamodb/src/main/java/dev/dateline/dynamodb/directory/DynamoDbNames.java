package dev.dateline.dynamodb.directory;

import static software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity.TOTAL;

import dev.dateline.articles.Unavailable;
import dev.dateline.dynamodb.Batches;
import dev.dateline.dynamodb.Requests;
import dev.dateline.dynamodb.Statement;
import dev.dateline.dynamodb.StatementOutcome;
import dev.dateline.dynamodb.Statements;
import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.EntryBatch;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.directory.store.Merge;
import dev.dateline.index.directory.store.NameEntry;
import dev.dateline.index.directory.store.NameStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// The directory in a DynamoDB table.
public final class DynamoDbNames implements NameStore {
  private final DynamoDbClient client;
  private final String table;
  private final Batches batches;
  private final Statements statements;
  private final DoubleConsumer units;

  private DynamoDbNames(DynamoDbClient client, String table, DoubleConsumer units) {
    this.client = client;
    this.table = table;
    this.batches = new Batches(client, table, units);
    this.statements = new Statements(client);
    this.units = units;
  }

  /// The directory in `tableName`, the table of the index.
  public static NameStore of(DynamoDbClient client, String tableName) {
    return of(client, tableName, units -> {});
  }

  /// The directory in `tableName`, the table of the index.
  ///
  /// @param units receives the read request units of each read
  public static NameStore of(DynamoDbClient client, String tableName, DoubleConsumer units) {
    return new DynamoDbNames(client, tableName, units);
  }

  @Override
  public Map<NameKey, KnownName> names(Set<NameKey> keys) {
    var names = new HashMap<NameKey, KnownName>();
    var items = batches.read(keys.stream().map(NameItem::key).toList(), false);
    items.forEach(item -> names.put(NameItem.name(item), NameItem.read(item)));
    return names;
  }

  @Override
  public void add(Collection<NameEntry> entries) {
    var items = new LinkedHashMap<String, Map<String, AttributeValue>>();
    entries.forEach(entry -> items.put(entry.sortKey(), EntryItem.write(entry)));
    batches.put(items.values());
  }

  @Override
  public void add(KnownName name) {
    var request = NameItem.update(name).tableName(table).returnConsumedCapacity(TOTAL).build();
    Requests.send(() -> client.updateItem(request));
  }

  /// Inserts the names in batches; adds those that were not inserted one by one.
  @Override
  public void addNew(Collection<KnownName> names) {
    names.stream().gather(Gatherers.windowFixed(Statements.MOST)).forEach(this::insert);
  }

  private void insert(List<KnownName> names) {
    var outcomes = statements.send(names, name -> Statement.insert(table, NameItem.write(name)));
    outcomes.remove(StatementOutcome.DONE);
    outcomes.values().forEach(others -> others.forEach(this::add));
  }

  @Override
  public EntryBatch entries(String prefix, @Nullable String after, int limit) {
    var partition = AttributeValue.fromS(EntryItem.partition(FoldedName.of(prefix)));
    var request =
        QueryRequest.builder()
            .tableName(table)
            .keyConditionExpression("pk = :partition AND begins_with(sk, :prefix)")
            .expressionAttributeValues(
                Map.of(":partition", partition, ":prefix", AttributeValue.fromS(prefix)))
            .exclusiveStartKey(
                after == null ? null : Map.of("pk", partition, "sk", AttributeValue.fromS(after)))
            .limit(limit)
            .returnConsumedCapacity(TOTAL)
            .build();
    var response = Requests.send(() -> client.query(request));
    units.accept(Requests.units(response.consumedCapacity()));
    return new EntryBatch(
        response.items().stream().map(EntryItem::read).flatMap(Optional::stream).toList(),
        response.hasLastEvaluatedKey() && !response.lastEvaluatedKey().isEmpty());
  }

  @Override
  public Map<NameKey, Merge> merges(Set<NameKey> keys) {
    return StoredMerges.read(keys, batches).merges();
  }

  @Override
  public boolean replace(List<MergeChange> changes) {
    var names = changes.stream().map(MergeChange::key).collect(Collectors.toSet());
    var transaction = new MergeTransaction(table, changes, StoredMerges.read(names, batches));
    if (!transaction.isCurrent()) {
      return false;
    }
    var request = transaction.request();
    try {
      Requests.send(() -> client.transactWriteItems(request));
      return true;
    } catch (TransactionCanceledException e) {
      if (MergeTransaction.lostRace(e)) {
        return false;
      }
      throw new Unavailable("DynamoDB cancelled a merge", e);
    }
  }
}
