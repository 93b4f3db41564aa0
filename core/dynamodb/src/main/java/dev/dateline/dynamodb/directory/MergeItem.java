package dev.dateline.dynamodb.directory;

import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.Group;
import dev.dateline.index.directory.store.Merge;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A user's decision to merge a name, as an item. A whole group is one item, that of its root, so
/// that a read never mixes two states of it.
///
/// The item is not in the partition of what ingest learned about the name: IAM grants access by
/// partition, and whoever may merge names must not change what ingest learned. Release 1.0 did keep
/// it there; see [StoredMerges].
final class MergeItem {
  private static final String PREFIX = "merge:";
  private static final String FORMER_PREFIX = "name:";
  private static final String SORT = "merge";
  private static final String UNDONE = "u";

  private MergeItem() {}

  static Map<String, AttributeValue> key(NameKey name) {
    return Map.of("pk", AttributeValue.fromS(PREFIX + name), "sk", AttributeValue.fromS(SORT));
  }

  /// The key under which release 1.0 stored the item.
  static Map<String, AttributeValue> formerKey(NameKey name) {
    return Map.of(
        "pk", AttributeValue.fromS(FORMER_PREFIX + name), "sk", AttributeValue.fromS(SORT));
  }

  /// Whether `item` is a merge, wherever it is stored.
  static boolean is(Map<String, AttributeValue> item) {
    return Items.string(item, "sk").equals(SORT)
        && (isFormer(item) || Items.string(item, "pk").startsWith(PREFIX));
  }

  /// Whether release 1.0 stored `item`.
  static boolean isFormer(Map<String, AttributeValue> item) {
    return Items.string(item, "pk").startsWith(FORMER_PREFIX);
  }

  static NameKey name(Map<String, AttributeValue> item) {
    String prefix = isFormer(item) ? FORMER_PREFIX : PREFIX;
    return NameKey.of(Items.string(item, "pk").substring(prefix.length()));
  }

  static Map<String, AttributeValue> write(NameKey name, Merge merge) {
    var item = new HashMap<>(key(name));
    item.putAll(attributes(merge));
    return item;
  }

  /// Marks the merge of `name` that release 1.0 stored as undone.
  static Map<String, AttributeValue> undone(NameKey name) {
    var item = new HashMap<>(key(name));
    item.put(UNDONE, AttributeValue.fromBool(true));
    return item;
  }

  /// The merge in `item`; null if it was undone.
  static @Nullable Merge read(Map<String, AttributeValue> item) {
    if (item.containsKey(UNDONE)) {
      return null;
    }
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

  /// That the item under [MergeItem#key] has not changed since it was read.
  ///
  /// @param expression over `values`
  record Condition(String expression, Map<String, AttributeValue> values) {
    /// @param seen the item as it was read; null if there was none
    static Condition unchanged(@Nullable Map<String, AttributeValue> seen) {
      if (seen == null) {
        return new Condition("attribute_not_exists(pk)", Map.of());
      }
      var values = new TreeMap<String, AttributeValue>();
      seen.forEach((name, value) -> values.put(":" + name, value));
      values.keySet().removeAll(Set.of(":pk", ":sk"));
      String expression =
          values.keySet().stream()
              .map(name -> name.substring(1) + " = " + name)
              .collect(Collectors.joining(" AND "));
      return new Condition(expression, values);
    }
  }
}
