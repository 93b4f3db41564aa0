package dev.dateline.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventQueueTest {
  private static final RetryPolicy AT_ONCE =
      new RetryPolicy(List.of(Duration.ZERO, Duration.ofMillis(1)));
  private static final byte[] EVENT = "{\"Records\":[]}".getBytes(UTF_8);

  @TempDir Path folder;
  private final BlockingQueue<String> invoked = new LinkedBlockingQueue<>();
  private final List<EventQueue> queues = new ArrayList<>();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private volatile boolean broken;
  private volatile boolean isDiskFull;

  @AfterEach
  void closeQueues() {
    queues.forEach(EventQueue::close);
  }

  private InvocationOutcome handle(byte[] event) {
    invoked.add(new String(event, UTF_8));
    return broken
        ? InvocationOutcome.Failed.of("Broken", "not now")
        : new InvocationOutcome.Returned(event);
  }

  private EventFolder pending() throws Exception {
    return EventFolder.open(folder.resolve("pending"));
  }

  private FailedEvents failed() throws Exception {
    return FailedEvents.of("arn", EventFolder.open(folder.resolve("failed")));
  }

  private EventQueue open() throws Exception {
    return open(this::handle);
  }

  private EventQueue open(Invocable function) throws Exception {
    return open(function, AT_ONCE);
  }

  private EventQueue open(Invocable function, RetryPolicy retries) throws Exception {
    return open(function, retries, () -> isDiskFull);
  }

  private EventQueue open(Invocable function, RetryPolicy retries, BooleanSupplier diskFull)
      throws Exception {
    var queue =
        EventQueue.open(
            function,
            pending(),
            failed(),
            retries,
            diskFull,
            new PrintStream(log, true, UTF_8));
    queues.add(queue);
    return queue;
  }

  private void awaitEmpty(EventFolder events) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!events.all().isEmpty()) {
      assertThat(System.nanoTime()).as("events are left after 30 s").isLessThan(end);
      Thread.sleep(5);
    }
  }

  @Test
  void anEventIsDeliveredOnceAndForgotten() throws Exception {
    var queue = open();
    queue.start(1);
    queue.accept("1", EVENT);
    assertThat(invoked.take()).isEqualTo("{\"Records\":[]}");
    awaitEmpty(pending());
    assertThat(invoked).isEmpty();
    assertThat(failed().envelopes()).isEmpty();
  }

  @Test
  void anEventThatFailsThreeTimesIsDeliveredAsAMessageAndThenKeptInLambdasEnvelope()
      throws Exception {
    broken = true;
    var queue = open();
    queue.start(1);
    queue.accept("1", EVENT);
    awaitEmpty(pending());
    assertThat(invoked).hasSize(4);
    assertThat(List.copyOf(invoked).subList(0, 3)).containsOnly("{\"Records\":[]}");
    assertThat(List.copyOf(invoked).getLast())
        .contains("\"eventSource\":\"aws:sqs\"", "requestPayload");
    var envelope = failed().envelopes().getFirst();
    assertThat(envelope.at("/requestContext/condition").asString()).isEqualTo("RetriesExhausted");
    assertThat(envelope.at("/requestContext/approximateInvokeCount").asInt()).isEqualTo(3);
    assertThat(envelope.at("/requestPayload").toString()).isEqualTo("{\"Records\":[]}");
    assertThat(envelope.at("/responsePayload/errorMessage").asString()).isEqualTo("not now");
  }

  @Test
  void redrivingSendsFailedEventsThroughTheFunctionAgain() throws Exception {
    broken = true;
    var queue = open();
    queue.start(1);
    queue.accept("1", EVENT);
    awaitEmpty(pending());
    broken = false;
    assertThat(queue.redrive()).isEqualTo(1);
    awaitEmpty(pending());
    assertThat(invoked).hasSize(5);
    assertThat(failed().envelopes()).isEmpty();
    assertThat(queue.redrive()).isZero();
  }

  @Test
  void anEventThatIsHandledAsAMessageIsNotKept() throws Exception {
    var queue =
        open(
            event -> {
              invoked.add(new String(event, UTF_8));
              return invoked.size() < 4
                  ? InvocationOutcome.Failed.of("Broken", "not now")
                  : new InvocationOutcome.Returned("{\"batchItemFailures\":[]}".getBytes(UTF_8));
            });
    queue.start(1);
    queue.accept("1", EVENT);
    awaitEmpty(pending());
    assertThat(invoked).hasSize(4);
    assertThat(failed().envelopes()).isEmpty();
  }

  @Test
  void anEventThatTheFunctionReportsAsFailedIsKept() throws Exception {
    var queue =
        open(
            event ->
                new String(event, UTF_8).contains("aws:sqs")
                    ? new InvocationOutcome.Returned(
                        "{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}".getBytes(UTF_8))
                    : InvocationOutcome.Failed.of("Broken", "not now"));
    queue.start(1);
    queue.accept("1", EVENT);
    awaitEmpty(pending());
    assertThat(failed().envelopes()).hasSize(1);
  }

  @Test
  void anEventInProgressWhenTheQueueIsClosedIsDeliveredByTheNextQueue() throws Exception {
    var begun = new CountDownLatch(1);
    var queue =
        open(
            event -> {
              begun.countDown();
              Thread.sleep(60_000);
              return new InvocationOutcome.Returned(event);
            });
    queue.start(1);
    queue.accept("1", EVENT);
    begun.await();
    queue.close();
    assertThat(failed().envelopes()).isEmpty();
    open().start(1);
    assertThat(invoked.take()).isEqualTo("{\"Records\":[]}");
  }

  @Test
  void anEventThatWaitsWhenTheProcessEndsIsDeliveredByTheNext() throws Exception {
    open().accept("1", EVENT);
    assertThat(invoked).isEmpty();
    open().start(1);
    assertThat(invoked.take()).isEqualTo("{\"Records\":[]}");
    awaitEmpty(pending());
  }

  private static InvocationOutcome hang(CountDownLatch end) throws InterruptedException {
    end.await();
    return InvocationOutcome.Failed.of("Sandbox.Timedout", "Task timed out");
  }

  @Test
  void anEventCountsDuringAndBetweenItsAttempts() throws Exception {
    var begun = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    var queue =
        open(
            event -> {
              begun.countDown();
              return hang(end);
            },
            new RetryPolicy(List.of(Duration.ofHours(1))));
    queue.start(1);
    queue.accept("1", EVENT);
    begun.await();
    assertThat(queue.size()).isEqualTo(1);
    assertThat(queue.retries()).isZero();
    end.countDown();
    while (queue.retries() == 0) {
      Thread.sleep(5);
    }
    assertThat(queue.size()).isEqualTo(1);
  }

  @Test
  void eventsWaitWhileTheDiskIsFullAndThenContinue() throws Exception {
    isDiskFull = true;
    var queue = open();
    queue.start(1);
    queue.accept("1", EVENT);
    assertThat(invoked.poll(300, TimeUnit.MILLISECONDS)).isNull();
    isDiskFull = false;
    assertThat(invoked.take()).isEqualTo("{\"Records\":[]}");
    awaitEmpty(pending());
  }

  @Test
  void failuresDueToAFullDiskDoNotCountAsAttempts() throws Exception {
    // The disk is full at the end of each of the first four invocations, and has space again
    // before the next one.
    var fullChecks = new AtomicInteger();
    var queue =
        open(
            event -> {
              invoked.add(new String(event, UTF_8));
              if (invoked.size() > 4) {
                return new InvocationOutcome.Returned(event);
              }
              fullChecks.set(1);
              return InvocationOutcome.Failed.of("Broken", "disk full");
            },
            AT_ONCE,
            () -> fullChecks.getAndSet(0) > 0);
    queue.start(1);
    queue.accept("1", EVENT);
    awaitEmpty(pending());
    assertThat(invoked).hasSize(5).containsOnly("{\"Records\":[]}");
    assertThat(failed().envelopes()).isEmpty();
  }

  @Test
  void aFailureThatCannotBeRecordedDoesNotStopTheQueue() throws Exception {
    broken = true;
    var queue = open();
    // Writing fails, since the folder of failed events is a file.
    var failures = folder.resolve("failed");
    Files.delete(failures);
    Files.createFile(failures);
    queue.start(1);
    queue.accept("1", EVENT);
    while (!log.toString(UTF_8).contains("; retrying")) {
      Thread.sleep(5);
    }
    assertThat(queue.size()).isEqualTo(1);
    broken = false;
    queue.accept("2", EVENT);
    awaitEmpty(pending());
    assertThat(queue.size()).isZero();
  }
}
