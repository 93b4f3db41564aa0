package dev.dateline.dynamodb.directory;

import dev.dateline.dynamodb.SentItem;
import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/// Counts the units that a client's requests consume.
final class UnitMeter implements ExecutionInterceptor {
  private final DoubleAdder read = new DoubleAdder();
  private final DoubleAdder written = new DoubleAdder();

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    switch (context.response()) {
      case BatchGetItemResponse response -> add(read, response.consumedCapacity());
      case QueryResponse response -> add(read, List.of(response.consumedCapacity()));
      case BatchWriteItemResponse response -> add(written, response.consumedCapacity());
      case BatchExecuteStatementResponse _ -> written.add(SentItem.units(context.request()));
      case UpdateItemResponse response -> add(written, List.of(response.consumedCapacity()));
      default -> throw new AssertionError("not counted: " + context.response());
    }
  }

  double readUnits() {
    return read.sumThenReset();
  }

  double writeUnits() {
    return written.sumThenReset();
  }

  private static void add(DoubleAdder sum, List<ConsumedCapacity> consumed) {
    consumed.forEach(each -> sum.add(each.capacityUnits()));
  }
}
