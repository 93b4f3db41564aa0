package dev.dateline.benchmarks.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementResponse;

/// The items in PartiQL's `INSERT` statements, for stand-ins of the service.
public final class InsertedItems {
  private static final Pattern FIELD = Pattern.compile("'([^']++)': \\?");
  private static final BatchStatementResponse DONE = BatchStatementResponse.builder().build();

  private InsertedItems() {}

  /// The items that `request` inserts. It must contain no other statements.
  public static List<Map<String, AttributeValue>> of(BatchExecuteStatementRequest request) {
    return request.statements().stream().map(InsertedItems::of).toList();
  }

  /// The answer to `request` if all of it takes effect.
  public static BatchExecuteStatementResponse done(BatchExecuteStatementRequest request) {
    return BatchExecuteStatementResponse.builder()
        .responses(Collections.nCopies(request.statements().size(), DONE))
        .build();
  }

  private static Map<String, AttributeValue> of(BatchStatementRequest statement) {
    if (!statement.statement().startsWith("INSERT ")) {
      throw new IllegalArgumentException("not an insertion: " + statement.statement());
    }
    var item = new LinkedHashMap<String, AttributeValue>();
    var field = FIELD.matcher(statement.statement());
    for (int number = 0; field.find(); number++) {
      item.put(field.group(1), statement.parameters().get(number));
    }
    return item;
  }
}
