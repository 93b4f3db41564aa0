package dev.dateline.dynamodb;

import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// Adds up the units that DynamoDB says its answers consumed. A write whose condition failed says
/// nothing, and counts one. DynamoDB Local says nothing about PartiQL statements: each counts its
/// item, whether or not its condition holds.
final class Meter implements ExecutionInterceptor {
  private final DoubleAdder writes = new DoubleAdder();
  private final DoubleAdder reads = new DoubleAdder();

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    switch (context.response()) {
      case PutItemResponse put -> writes.add(put.consumedCapacity().capacityUnits());
      case QueryResponse query -> reads.add(query.consumedCapacity().capacityUnits());
      case BatchGetItemResponse batch ->
          batch.consumedCapacity().forEach(consumed -> reads.add(consumed.capacityUnits()));
      case BatchExecuteStatementResponse _ -> writes.add(SentItem.units(context.request()));
      default -> {}
    }
  }

  @Override
  public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
    if (context.exception() instanceof ConditionalCheckFailedException) {
      writes.add(1);
    }
  }

  /// The write units that `work` takes.
  double writesOf(Runnable work) {
    writes.reset();
    work.run();
    return writes.sum();
  }

  /// The read units that `work` takes.
  double readsOf(Runnable work) {
    reads.reset();
    work.run();
    return reads.sum();
  }
}
