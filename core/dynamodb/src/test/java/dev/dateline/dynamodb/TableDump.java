package dev.dateline.dynamodb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonNodeParser;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// The items of a table as lines of JSON, in DynamoDB's own notation, sorted by their keys.
final class TableDump {
  /// The most that one request may put.
  private static final int BATCH = 25;

  private TableDump() {}

  /// The items of `table`.
  static List<String> lines(DynamoDbClient client, String table) {
    return items(client, table).stream().map(TableDump::json).toList();
  }

  /// All items of `table`, sorted by their keys.
  static List<Map<String, AttributeValue>> items(DynamoDbClient client, String table) {
    Comparator<StoredItem> byPartition =
        Comparator.comparing(item -> item.string(Attributes.PARTITION));
    return client.scanPaginator(request -> request.tableName(table)).items().stream()
        .map(StoredItem::new)
        .sorted(byPartition.thenComparing(item -> item.string(Attributes.SORT)))
        .map(StoredItem::values)
        .toList();
  }

  /// The items of the resource `name`.
  static List<Map<String, AttributeValue>> read(String name) {
    try (InputStream file = TableDump.class.getResourceAsStream(name)) {
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      var parser = JsonNodeParser.create();
      return text.lines().map(line -> item(parser.parse(line))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts `items` into `table`, which is empty.
  static void load(List<Map<String, AttributeValue>> items, DynamoDbClient client, String table) {
    for (int from = 0; from < items.size(); from += BATCH) {
      var batch =
          items.subList(from, Math.min(from + BATCH, items.size())).stream()
              .map(item -> WriteRequest.builder().putRequest(put -> put.item(item)).build())
              .toList();
      client.batchWriteItem(request -> request.requestItems(Map.of(table, batch)));
    }
  }

  /// The item as one line, such as `{"pk":{"S":"months"},"sk":{"S":"2023-07"}}`.
  static String json(Map<String, AttributeValue> item) {
    return new TreeMap<>(item)
        .entrySet().stream()
            .map(entry -> quoted(entry.getKey()) + ":" + json(entry.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
  }

  /// The order of a list is not kept: the only lists in a table are of terms, in no order.
  private static String json(AttributeValue value) {
    return switch (value.type()) {
      case S -> "{\"S\":" + quoted(value.s()) + "}";
      case N -> "{\"N\":" + quoted(value.n()) + "}";
      case B -> "{\"B\":" + quoted(Base64.getEncoder().encodeToString(bytes(value))) + "}";
      case SS -> "{\"SS\":" + sorted(value.ss().stream().map(TableDump::quoted)) + "}";
      case L -> "{\"L\":" + sorted(value.l().stream().map(TableDump::json)) + "}";
      case M -> "{\"M\":" + json(value.m()) + "}";
      default -> throw new IllegalArgumentException("no item has a value like " + value);
    };
  }

  private static String sorted(Stream<String> values) {
    return values.sorted().collect(Collectors.joining(",", "[", "]"));
  }

  private static byte[] bytes(AttributeValue value) {
    return value.b().asByteArray();
  }

  /// No stored string has a control character.
  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static Map<String, AttributeValue> item(JsonNode json) {
    return json.asObject().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> value(entry.getValue())));
  }

  private static AttributeValue value(JsonNode json) {
    var typed = json.asObject().entrySet().iterator().next();
    JsonNode value = typed.getValue();
    return switch (typed.getKey()) {
      case "S" -> AttributeValue.fromS(value.asString());
      case "N" -> AttributeValue.fromN(value.asString());
      case "B" -> AttributeValue.fromB(SdkBytes.fromByteArray(decoded(value)));
      case "SS" -> AttributeValue.fromSs(value.asArray().stream().map(JsonNode::asString).toList());
      case "L" -> AttributeValue.fromL(value.asArray().stream().map(TableDump::value).toList());
      case "M" -> AttributeValue.fromM(item(value));
      default -> throw new IllegalArgumentException("no type " + typed.getKey());
    };
  }

  private static byte[] decoded(JsonNode value) {
    return Base64.getDecoder().decode(value.asString());
  }
}
