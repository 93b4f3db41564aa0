package dev.dateline.benchmarks.warm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/// Measures the time spent in calls of the SDK's clients, including signing and parsing. The SDK
/// loads it through the resource `software/amazon/awssdk/global/handlers/execution.interceptors`.
public final class ClientClock implements ExecutionInterceptor {
  private static final ExecutionAttribute<Long> START = new ExecutionAttribute<>("start");
  private static final List<TimedCall> CALLS = new ArrayList<>();

  private record TimedCall(long start, long end) {}

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    attributes.putAttribute(START, System.nanoTime());
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    var call = new TimedCall(attributes.getAttribute(START), System.nanoTime());
    synchronized (CALLS) {
      CALLS.add(call);
    }
  }

  /// The nanoseconds during which at least one call was running; resets the clock.
  static long take() {
    synchronized (CALLS) {
      CALLS.sort(Comparator.comparingLong(TimedCall::start));
      long sum = 0;
      long until = Long.MIN_VALUE;
      for (var call : CALLS) {
        sum += Math.max(0, call.end() - Math.max(call.start(), until));
        until = Math.max(until, call.end());
      }
      CALLS.clear();
      return sum;
    }
  }
}
