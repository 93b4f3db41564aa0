package dev.dateline.dynamodb;

import dev.dateline.index.postings.MonthlyList;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The months that have a list, one small item each, in one partition for each kind of list.
final class MonthItems {
  private MonthItems() {}

  static Map<String, AttributeValue> write(MonthlyList lists, YearMonth month) {
    return Attributes.of(partition(lists), month.toString()).map();
  }

  static NavigableSet<YearMonth> read(MonthlyList lists, Table table) {
    var months = new TreeSet<YearMonth>();
    for (StoredItem item : table.all(partition(lists), false)) {
      months.add(YearMonth.parse(item.string(Attributes.SORT)));
    }
    return months;
  }

  private static String partition(MonthlyList lists) {
    return switch (lists) {
      case ARTICLES -> "months";
      case REJECTIONS -> "months-rejected";
      case ARRIVALS -> "months-arrived";
    };
  }
}
