package dev.dateline.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/// A queue for a function with two processes, some of whose events hang.
class HangingEventsTest extends EventQueueFixture {
  @Test
  void anEventThatHangsAtEveryAttemptDoesNotBlockOthers() throws Exception {
    var processes = new Semaphore(2);
    var hanging = new CountDownLatch(1);
    var queue =
        open(
            event -> {
              processes.acquire();
              try {
                return new String(event, UTF_8).equals("\"hangs\"") ? hang(hanging) : handle(event);
              } finally {
                processes.release();
              }
            });
    queue.accept("0", "\"hangs\"".getBytes(UTF_8));
    queue.accept("1", "\"goes on\"".getBytes(UTF_8));
    queue.start(2);
    for (int number = 2; number < 50; number++) {
      queue.accept(Integer.toString(number), EVENT);
    }
    await("all other events are handled", () -> queue.size() == 1);
    assertThat(invoked).hasSize(49);
    assertThat(pending().all()).containsOnlyKeys("0");
    hanging.countDown();
  }

  @Test
  void hangingRetriesLeaveAProcessForNewEvents() throws Exception {
    var hanging = new CountDownLatch(1);
    var tried = ConcurrentHashMap.<String>newKeySet();
    var retried = new CountDownLatch(1);
    var processes = new Semaphore(2);
    var queue =
        open(
            event -> {
              var text = new String(event, UTF_8);
              processes.acquire();
              try {
                if (!text.startsWith("\"hangs")) {
                  return handle(event);
                }
                if (tried.add(text)) {
                  return InvocationOutcome.Failed.of("Sandbox.Timedout", "Task timed out");
                }
                retried.countDown();
                return hang(hanging);
              } finally {
                processes.release();
              }
            });
    queue.start(2);
    queue.accept("1", "\"hangs 1\"".getBytes(UTF_8));
    queue.accept("2", "\"hangs 2\"".getBytes(UTF_8));
    queue.accept("3", "\"hangs 3\"".getBytes(UTF_8));
    retried.await();
    queue.accept("4", EVENT);
    assertThat(invoked.take()).isEqualTo("{\"Records\":[]}");
    hanging.countDown();
  }

  private static InvocationOutcome hang(CountDownLatch end) throws InterruptedException {
    end.await();
    return InvocationOutcome.Failed.of("Sandbox.Timedout", "Task timed out");
  }
}
