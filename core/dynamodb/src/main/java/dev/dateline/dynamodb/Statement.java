package dev.dateline.dynamodb;

import static dev.dateline.dynamodb.Attributes.CLOCK;
import static dev.dateline.dynamodb.Attributes.EXPIRES;
import static dev.dateline.dynamodb.Attributes.PARTITION;
import static dev.dateline.dynamodb.Attributes.SORT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementRequest;

/// A PartiQL statement that writes one item under a condition.
///
/// @param text with a question mark in place of each parameter
public record Statement(String text, List<AttributeValue> parameters) {
  private static final Set<String> KEY = Set.of(PARTITION, SORT);

  public Statement {
    parameters = List.copyOf(parameters);
  }

  /// Stores `item`, unless there is an item with its key.
  public static Statement insert(String table, Map<String, AttributeValue> item) {
    String fields =
        item.keySet().stream()
            .map("'%s': ?"::formatted)
            .collect(Collectors.joining(", ", "{", "}"));
    return new Statement(
        "INSERT INTO \"%s\" VALUE %s".formatted(table, fields), List.copyOf(item.values()));
  }

  /// Replaces the item with the key of `item` by `item`, if the stored one has no later clock or
  /// has expired.
  ///
  /// @param item with a clock
  /// @param others attributes that the stored item may have, and `item` may lack
  /// @param now in seconds
  static Statement replace(
      String table, Map<String, AttributeValue> item, Set<String> others, AttributeValue now) {
    var text = new StringBuilder("UPDATE \"%s\"".formatted(table));
    var parameters = new ArrayList<AttributeValue>();
    item.forEach(
        (name, value) -> {
          if (!KEY.contains(name)) {
            text.append(" SET \"%s\" = ?".formatted(name));
            parameters.add(value);
          }
        });
    others.stream()
        .filter(name -> !item.containsKey(name))
        .sorted()
        .forEach(name -> text.append(" REMOVE \"%s\"".formatted(name)));
    text.append(
        " WHERE \"%s\" = ? AND \"%s\" = ? AND (\"%s\" <= ? OR \"%s\" < ?)"
            .formatted(PARTITION, SORT, CLOCK, EXPIRES));
    List.of(PARTITION, SORT, CLOCK).forEach(name -> parameters.add(item.get(name)));
    parameters.add(now);
    return new Statement(text.toString(), parameters);
  }

  BatchStatementRequest request() {
    return BatchStatementRequest.builder().statement(text).parameters(parameters).build();
  }
}
