package dev.dateline.dynamodb;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/// Lists the requests that a client sends, by the names of their operations.
public final class RecordedRequests implements ExecutionInterceptor {
  private final ConcurrentLinkedQueue<String> operations = new ConcurrentLinkedQueue<>();

  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    operations.add(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
  }

  /// The requests that `work` sends, in order.
  public List<String> of(Runnable work) {
    operations.clear();
    work.run();
    return List.copyOf(operations);
  }
}
