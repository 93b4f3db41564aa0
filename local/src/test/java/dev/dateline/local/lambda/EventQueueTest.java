package dev.dateline.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventQueueTest {
  private static final RetryPolicy AT_ONCE =
      new RetryPolicy(List.of(Duration.ZERO, Duration.ofMillis(1)));
  private static final byte[] EVENT = "{\"Records\":[]}".getBytes(UTF_8);

  @TempDir Path folder;
  private final BlockingQueue<String> invoked = new LinkedBlockingQueue<>();
  private volatile boolean broken;

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
    var log = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    return EventQueue.open(function, pending(), failed(), AT_ONCE, log);
  }

  private void awaitEmpty(EventFolder events) throws Exception {
    while (!events.all().isEmpty()) {
      Thread.sleep(5);
    }
  }

  @Test
  void anEventIsHandedOverOnceAndForgotten() throws Exception {
    var queue = open();
    queue.start(1);
    queue.accept("1", EVENT);
    assertThat(invoked.take()).isEqualTo("{\"Records\":[]}");
    awaitEmpty(pending());
    assertThat(invoked).isEmpty();
    assertThat(failed().envelopes()).isEmpty();
  }

  @Test
  void anEventThatFailsIsTriedThreeTimesAndThenKeptInLambdasEnvelope() throws Exception {
    broken = true;
    var queue = open();
    queue.start(1);
    queue.accept("1", EVENT);
    awaitEmpty(pending());
    assertThat(invoked).hasSize(3);
    var envelope = failed().envelopes().getFirst();
    assertThat(envelope.at("/requestContext/condition").asString()).isEqualTo("RetriesExhausted");
    assertThat(envelope.at("/requestContext/approximateInvokeCount").asInt()).isEqualTo(3);
    assertThat(envelope.at("/requestPayload").toString()).isEqualTo("{\"Records\":[]}");
    assertThat(envelope.at("/responsePayload/errorMessage").asString()).isEqualTo("not now");
  }

  @Test
  void whatFailedIsSentThroughTheFunctionAgainOnRequest() throws Exception {
    broken = true;
    var queue = open();
    queue.start(1);
    queue.accept("1", EVENT);
    awaitEmpty(pending());
    broken = false;
    assertThat(queue.redrive()).isEqualTo(1);
    awaitEmpty(pending());
    assertThat(invoked).hasSize(4);
    assertThat(failed().envelopes()).isEmpty();
    assertThat(queue.redrive()).isZero();
  }

  @Test
  void whatWasAtWorkWhenTheQueueWasClosedIsTakenUpByTheNext() throws Exception {
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
  void whatWaitedWhenTheProcessEndedIsTakenUpByTheNext() throws Exception {
    open().accept("1", EVENT);
    assertThat(invoked).isEmpty();
    open().start(1);
    assertThat(invoked.take()).isEqualTo("{\"Records\":[]}");
    awaitEmpty(pending());
  }
}
