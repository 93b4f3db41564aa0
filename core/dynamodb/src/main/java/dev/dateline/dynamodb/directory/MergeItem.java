package dev.dateline.dynamodb.directory;

import dev.dateline.index.directory.Group;
import dev.dateline.index.directory.Merge;
import dev.dateline.index.directory.NameKey;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What people decided on one name, as an item. A whole group is one item, that of its root, so
/// that it is always read as it was at one time.
///
/// It has a partition of its own, beside that of what ingest learned of the name: permissions are
/// given by partition, and who may merge names may not change what was learned.
final class MergeItem {
  private static final String PREFIX = "merge:";
  private static final String SORT = "merge";

  private MergeItem() {}

  static Map<String, AttributeValue> key(NameKey name) {
    return Map.of("pk", AttributeValue.fromS(PREFIX + name), "sk", AttributeValue.fromS(SORT));
  }

  static NameKey name(Map<String, AttributeValue> item) {
    return NameKey.of(Items.string(item, "pk").substring(PREFIX.length()));
  }

  static Map<String, AttributeValue> write(NameKey name, Merge merge) {
    var item = new HashMap<>(key(name));
    item.putAll(attributes(merge));
    return item;
  }

  static Merge read(Map<String, AttributeValue> item) {
    var into = item.get("r");
    return into == null ? new Merge.Root(group(item)) : new Merge.Into(NameKey.of(into.s()));
  }

  private static Map<String, AttributeValue> attributes(Merge merge) {
    return switch (merge) {
      case Merge.Into(NameKey root) -> Map.of("r", AttributeValue.fromS(root.value()));
      case Merge.Root(Group group) ->
          Map.of("n", AttributeValue.fromS(group.name()), "m", members(group));
    };
  }

  /// The members by their keys.
  private static AttributeValue members(Group group) {
    var members = new LinkedHashMap<String, AttributeValue>();
    for (var member : group.members()) {
      members.put(
          member.key().value(),
          AttributeValue.fromM(
              Map.of(
                  "n",
                  AttributeValue.fromS(member.name()),
                  "p",
                  AttributeValue.fromS(member.parent().value()))));
    }
    return AttributeValue.fromM(members);
  }

  private static Group group(Map<String, AttributeValue> item) {
    var members = item.getOrDefault("m", AttributeValue.fromM(Map.of())).m().values();
    return new Group(
        Items.string(item, "n"),
        members.stream()
            .map(AttributeValue::m)
            .map(
                member ->
                    new Group.Member(
                        Items.string(member, "n"), NameKey.of(Items.string(member, "p"))))
            .toList());
  }

  /// That the item is as `seen`.
  ///
  /// @param expression over `values`
  record Condition(String expression, Map<String, AttributeValue> values) {
    static Condition is(@Nullable Merge seen) {
      return switch (seen) {
        case null -> new Condition("attribute_not_exists(pk)", Map.of());
        case Merge.Into _ -> of("r = :r", seen);
        case Merge.Root _ -> of("n = :n AND m = :m", seen);
      };
    }

    private static Condition of(String expression, Merge seen) {
      var values = new HashMap<String, AttributeValue>();
      attributes(seen).forEach((name, value) -> values.put(":" + name, value));
      return new Condition(expression, values);
    }
  }
}
