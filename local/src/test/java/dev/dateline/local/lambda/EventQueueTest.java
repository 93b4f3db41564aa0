package dev.dateline.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EventQueueTest extends EventQueueFixture {
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
    await("the event waits for its retry", () -> queue.retries() > 0);
    assertThat(queue.size()).isEqualTo(1);
  }
}
