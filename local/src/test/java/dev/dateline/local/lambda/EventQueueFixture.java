package dev.dateline.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// Event queues on a temporary folder, closed after each test, and a function for them.
abstract class EventQueueFixture {
  static final RetryPolicy AT_ONCE = new RetryPolicy(List.of(Duration.ZERO, Duration.ofMillis(1)));
  static final byte[] EVENT = "{\"Records\":[]}".getBytes(UTF_8);

  @TempDir Path folder;
  final BlockingQueue<String> invoked = new LinkedBlockingQueue<>();
  final List<EventQueue> queues = new ArrayList<>();
  final ByteArrayOutputStream log = new ByteArrayOutputStream();
  volatile boolean broken;
  volatile boolean isDiskFull;

  @AfterEach
  void closeQueues() {
    queues.forEach(EventQueue::close);
  }

  InvocationOutcome handle(byte[] event) {
    invoked.add(new String(event, UTF_8));
    return broken
        ? InvocationOutcome.Failed.of("Broken", "not now")
        : new InvocationOutcome.Returned(event);
  }

  EventFolder pending() throws Exception {
    return EventFolder.open(folder.resolve("pending"));
  }

  FailedEvents failed() throws Exception {
    return FailedEvents.of("arn", EventFolder.open(folder.resolve("failed")));
  }

  EventQueue open() throws Exception {
    return open(this::handle);
  }

  EventQueue open(Invocable function) throws Exception {
    return open(function, AT_ONCE);
  }

  EventQueue open(Invocable function, RetryPolicy retries) throws Exception {
    return open(function, retries, () -> isDiskFull);
  }

  EventQueue open(Invocable function, RetryPolicy retries, BooleanSupplier diskFull)
      throws Exception {
    var queue =
        EventQueue.open(
            function, pending(), failed(), retries, diskFull, new PrintStream(log, true, UTF_8));
    queues.add(queue);
    return queue;
  }

  void awaitEmpty(EventFolder events) throws InterruptedException {
    await("no events are left", () -> events.all().isEmpty());
  }

  /// Waits until `condition` holds; fails if it does not within 30 seconds.
  void await(String description, BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("%s within 30 s", description).isLessThan(end);
      Thread.sleep(5);
    }
  }
}
