package dev.dateline.dynamodb.directory;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.KnownName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// What the directory knows about a name, as an item with sets that only grow.
final class NameItem {
  private static final String PREFIX = "name:";
  private static final String SORT = "entity";

  private NameItem() {}

  static Map<String, AttributeValue> key(NameKey name) {
    return Map.of("pk", AttributeValue.fromS(PREFIX + name), "sk", AttributeValue.fromS(SORT));
  }

  /// Whether `item` describes a name.
  static boolean is(Map<String, AttributeValue> item) {
    return Items.string(item, "sk").equals(SORT) && Items.string(item, "pk").startsWith(PREFIX);
  }

  static NameKey name(Map<String, AttributeValue> item) {
    return NameKey.of(Items.string(item, "pk").substring(PREFIX.length()));
  }

  /// Adds the types and aliases of `name`. DynamoDB has no empty sets, so these are left out.
  static UpdateItemRequest.Builder update(KnownName name) {
    var values = new HashMap<String, AttributeValue>();
    values.put(":n", AttributeValue.fromS(name.name()));
    var additions = new ArrayList<String>();
    if (!name.types().isEmpty()) {
      additions.add("t :t");
      values.put(":t", set(name.types().stream().map(EntityType::storedCode).toList()));
    }
    if (!name.aliases().isEmpty()) {
      additions.add("a :a");
      values.put(":a", set(List.copyOf(name.aliases())));
    }
    String add = additions.isEmpty() ? "" : " ADD " + String.join(", ", additions);
    return UpdateItemRequest.builder()
        .key(key(name.key()))
        .updateExpression("SET n = if_not_exists(n, :n)" + add)
        .expressionAttributeValues(values);
  }

  /// An item with the types and aliases of `name`. DynamoDB has no empty sets, so these are left
  /// out.
  static Map<String, AttributeValue> write(KnownName name) {
    var item = new HashMap<>(key(name.key()));
    item.put("n", AttributeValue.fromS(name.name()));
    if (!name.types().isEmpty()) {
      item.put("t", set(name.types().stream().map(EntityType::storedCode).toList()));
    }
    if (!name.aliases().isEmpty()) {
      item.put("a", set(List.copyOf(name.aliases())));
    }
    return item;
  }

  static KnownName read(Map<String, AttributeValue> item) {
    return new KnownName(Items.string(item, "n"), types(strings(item, "t")), strings(item, "a"));
  }

  /// Skips types that only a newer release knows.
  private static Set<EntityType> types(Set<String> codes) {
    return codes.stream()
        .map(EntityType::ofStoredCode)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static AttributeValue set(List<String> values) {
    return AttributeValue.fromSs(values);
  }

  private static Set<String> strings(Map<String, AttributeValue> item, String attribute) {
    var value = item.get(attribute);
    return value == null ? Set.of() : Set.copyOf(value.ss());
  }
}
