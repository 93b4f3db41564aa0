package dev.dateline.dynamodb;

import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The months that have articles, as one small item each in one partition.
final class MonthItems {
  private static final String KEY = "months";

  private MonthItems() {}

  static Map<String, AttributeValue> write(YearMonth month) {
    return Attributes.of(KEY, month.toString()).map();
  }

  static NavigableSet<YearMonth> read(Table table) {
    var months = new TreeSet<YearMonth>();
    for (StoredItem item : table.all(KEY, false)) {
      months.add(YearMonth.parse(item.string(Attributes.SORT)));
    }
    return months;
  }
}
