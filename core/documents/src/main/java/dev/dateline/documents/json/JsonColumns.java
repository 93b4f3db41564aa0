package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Array;
import dev.dateline.documents.json.JsonValue.Members;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Turns tables that are stored column by column, as pandas does, into a list of rows: `{"title":
/// {"0": "Calm", "1": "Storm"}, …}` and `{"columns": ["title"], "data": [["Calm"]]}`.
final class JsonColumns {
  private static final int FEWEST_COLUMNS = 2;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

  private JsonColumns() {}

  /// The rows, if `values` are a table in columns; otherwise `values`.
  static List<JsonValue> rows(List<JsonValue> values) {
    if (values.size() != 1 || !(values.getFirst() instanceof Members table)) {
      return values;
    }
    return named(table).or(() -> split(table)).orElse(values);
  }

  private static Optional<List<JsonValue>> named(Members table) {
    boolean areColumns =
        table.values().size() >= FEWEST_COLUMNS
            && table.values().values().stream().allMatch(JsonColumns::isColumn);
    if (!areColumns) {
      return Optional.empty();
    }
    var rows = new LinkedHashMap<String, Map<String, JsonValue>>();
    table
        .values()
        .forEach(
            (name, column) ->
                ((Members) column)
                    .values()
                    .forEach(
                        (row, cell) ->
                            rows.computeIfAbsent(row, _ -> new LinkedHashMap<>()).put(name, cell)));
    return Optional.of(rows.values().stream().map(it -> (JsonValue) new Members(it)).toList());
  }

  private static boolean isColumn(JsonValue value) {
    return value instanceof Members(var cells)
        && cells.keySet().stream().allMatch(row -> NUMBER.matcher(row).matches())
        && cells.values().stream().noneMatch(cell -> cell instanceof Members);
  }

  private static Optional<List<JsonValue>> split(Members table) {
    if (!(table.get("columns") instanceof Array(var columns))
        || !(table.get("data") instanceof Array(var data))) {
      return Optional.empty();
    }
    List<String> names =
        columns.stream().map(it -> it instanceof JsonValue.Scalar(var name) ? name : "").toList();
    var rows = new ArrayList<JsonValue>();
    for (JsonValue row : data) {
      if (!(row instanceof Array(var cells)) || cells.size() != names.size()) {
        return Optional.empty();
      }
      rows.add(row(names, cells));
    }
    return Optional.of(rows);
  }

  private static Members row(List<String> names, List<JsonValue> cells) {
    var row = new LinkedHashMap<String, JsonValue>();
    for (int at = 0; at < names.size(); at++) {
      row.put(names.get(at), cells.get(at));
    }
    return new Members(row);
  }
}
