package dev.dateline.dynamodb;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementRequest;

/// The item that a statement writes.
public final class SentItem {
  private static final Pattern FIELD = Pattern.compile("'([^']++)': \\?|\"([^\"]++)\" = \\?");

  private SentItem() {}

  /// The attributes of the item that `statement` inserts, or puts in place of another.
  public static Map<String, AttributeValue> of(BatchStatementRequest statement) {
    var item = new LinkedHashMap<String, AttributeValue>();
    var field = FIELD.matcher(statement.statement());
    for (int number = 0; field.find(); number++) {
      String name = field.group(1) == null ? field.group(2) : field.group(1);
      item.put(name, statement.parameters().get(number));
    }
    return item;
  }

  /// The write units of a batch of statements, each of which costs its item whether or not its
  /// condition holds. DynamoDB Local does not report them.
  public static double units(SdkRequest batch) {
    return ((BatchExecuteStatementRequest) batch)
        .statements().stream().mapToDouble(SentItem::units).sum();
  }

  /// The write units that the item costs if the one it replaces is not larger: one for each KB
  /// begun.
  private static double units(BatchStatementRequest statement) {
    return Math.ceilDiv(ItemSize.of(of(statement)), 1024);
  }
}
