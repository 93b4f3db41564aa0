package dev.dateline.operations.backup;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Items in DynamoDB's JSON notation, such as `{"pk":{"S":"months"},"sk":{"S":"2023-07"}}`.
///
/// @see <a
///   href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.LowLevelAPI.html">
///   DynamoDB low-level API</a>
final class ItemJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ItemJson() {}

  static ObjectNode write(Map<String, AttributeValue> item) {
    var json = NODES.objectNode();
    new TreeMap<>(item).forEach((name, value) -> json.set(name, write(value)));
    return json;
  }

  private static ObjectNode write(AttributeValue value) {
    var json = NODES.objectNode();
    switch (value.type()) {
      case S -> json.put("S", value.s());
      case N -> json.put("N", value.n());
      case B -> json.put("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
      case BOOL -> json.put("BOOL", value.bool());
      case SS -> {
        var set = json.putArray("SS");
        value.ss().stream().sorted().forEach(set::add);
      }
      case L -> {
        var list = json.putArray("L");
        value.l().forEach(element -> list.add(write(element)));
      }
      case M -> json.set("M", write(value.m()));
      default -> throw new IllegalArgumentException("no item has a value of type " + value.type());
    }
    return json;
  }

  /// @throws IllegalArgumentException if `json` is not an item
  static Map<String, AttributeValue> read(JsonNode json) {
    if (!json.isObject()) {
      throw new IllegalArgumentException("an item is an object, not " + json.getNodeType());
    }
    var item = new LinkedHashMap<String, AttributeValue>();
    json.properties().forEach(field -> item.put(field.getKey(), value(field.getValue())));
    return item;
  }

  private static AttributeValue value(JsonNode json) {
    if (json.size() != 1) {
      throw new IllegalArgumentException("a value has one type");
    }
    var typed = json.properties().iterator().next();
    var value = typed.getValue();
    return switch (typed.getKey()) {
      case "S" -> AttributeValue.fromS(value.stringValue());
      case "N" -> AttributeValue.fromN(value.stringValue());
      case "B" -> AttributeValue.fromB(SdkBytes.fromByteArray(bytes(value)));
      case "BOOL" -> AttributeValue.fromBool(value.booleanValue());
      case "SS" ->
          AttributeValue.fromSs(value.values().stream().map(JsonNode::stringValue).toList());
      case "L" -> AttributeValue.fromL(value.values().stream().map(ItemJson::value).toList());
      case "M" -> AttributeValue.fromM(read(value));
      default -> throw new IllegalArgumentException("no type of value: " + typed.getKey());
    };
  }

  private static byte[] bytes(JsonNode value) {
    return Base64.getDecoder().decode(value.stringValue());
  }
}
