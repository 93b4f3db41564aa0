package dev.dateline.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FullDiskEventsTest extends EventQueueFixture {
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
    await("the failure is logged", () -> log.toString(UTF_8).contains("; retrying"));
    assertThat(queue.size()).isEqualTo(1);
    broken = false;
    queue.accept("2", EVENT);
    awaitEmpty(pending());
    assertThat(queue.size()).isZero();
  }
}
