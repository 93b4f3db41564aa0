package dev.dateline.local.lambda;

import dev.dateline.local.s3.NotificationOutbox;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Asynchronous invocation. Every event is journaled and then invokes the function, with retries.
/// If all attempts fail, the function receives the event once more as a message of the retry queue;
/// if that fails too, the event goes to the failure destination. The next process on the same
/// journal continues with pending events and may deliver an event twice, as Lambda may.
///
/// Retries wait in a queue of their own with one worker fewer than there are processes, so that
/// events that hang cannot block new ones.
public final class EventQueue implements NotificationOutbox, AutoCloseable {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Invocable function;
  private final EventFolder journal;
  private final FailedEvents failed;
  private final RetryPolicy retries;
  private final BooleanSupplier isDiskFull;
  private final PrintStream log;
  private final BlockingQueue<QueuedEvent> fresh = new LinkedBlockingQueue<>();
  private final DelayQueue<QueuedEvent> retrying = new DelayQueue<>();
  private final Set<String> unfinished = ConcurrentHashMap.newKeySet();
  private final List<Thread> workers = new ArrayList<>();

  private EventQueue(
      Invocable function,
      EventFolder journal,
      FailedEvents failed,
      RetryPolicy retries,
      BooleanSupplier isDiskFull,
      PrintStream log) {
    this.function = function;
    this.journal = journal;
    this.failed = failed;
    this.retries = retries;
    this.isDiskFull = isDiskFull;
    this.log = log;
  }

  /// Opens a queue for `function` with the pending events of the journal. Nothing is invoked before
  /// [#start].
  ///
  /// @param isDiskFull whether to wait because neither the function nor this queue could write
  public static EventQueue open(
      Invocable function,
      EventFolder journal,
      FailedEvents failed,
      RetryPolicy retries,
      BooleanSupplier isDiskFull,
      PrintStream log) {
    var queue = new EventQueue(function, journal, failed, retries, isDiskFull, log);
    journal.all().forEach(queue::deliver);
    return queue;
  }

  /// Starts invoking the function with up to `concurrency` events at a time. Called once.
  public void start(int concurrency) {
    for (int worker = 0; worker < concurrency; worker++) {
      startWorker(fresh);
    }
    for (int worker = 0; worker < Math.max(1, concurrency - 1); worker++) {
      startWorker(retrying);
    }
  }

  private void startWorker(BlockingQueue<QueuedEvent> queue) {
    workers.add(Thread.ofVirtual().name("events-" + workers.size()).start(() -> work(queue)));
  }

  /// Accepts an event. Once this returns, the event is handled even if this process dies.
  ///
  /// @param name a unique name; names are ordered like the events
  public void accept(String name, byte[] event) {
    keep(name, event);
    deliver(name, event);
  }

  @Override
  public void keep(String name, byte[] event) {
    journal.save(name, event);
  }

  @Override
  public void deliver(String name, byte[] event) {
    unfinished.add(name);
    fresh.add(QueuedEvent.first(name, event));
  }

  @Override
  public void forget(String name) {
    journal.delete(name);
    unfinished.remove(name);
  }

  @Override
  public void forgetUnless(Predicate<byte[]> wasMade) {
    for (var queued : List.copyOf(fresh)) {
      if (!wasMade.test(queued.event())) {
        fresh.remove(queued);
        forget(queued.name());
      }
    }
  }

  /// Sends all failed events through the function again.
  ///
  /// @return the number of events
  public int redrive() {
    var events = failed.events();
    events.forEach(
        (name, event) -> {
          accept(name, event);
          failed.remove(name);
        });
    return events.size();
  }

  /// The number of unfinished events: waiting, in progress, or waiting for a retry.
  public int size() {
    return unfinished.size();
  }

  /// The number of events that are waiting for a retry.
  public int retries() {
    return retrying.size();
  }

  /// Stops invoking the function. Unfinished events stay in the journal.
  @Override
  public void close() {
    workers.forEach(Thread::interrupt);
    try {
      for (var worker : workers) {
        worker.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work(BlockingQueue<QueuedEvent> queue) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        var queued = queue.take();
        while (isDiskFull.getAsBoolean()) {
          Thread.sleep(PAUSE);
        }
        attempt(queued);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// If the outcome cannot be recorded, the event stays in the journal and is tried again.
  private void attempt(QueuedEvent queued) throws InterruptedException {
    var outcome = function.invoke(queued.event());
    try {
      settle(queued, outcome);
    } catch (RuntimeException e) {
      log.println("event " + queued.name() + ": " + e.getMessage() + "; retrying");
      retrying.add(queued.postponedBy(PAUSE));
    }
  }

  private void settle(QueuedEvent queued, InvocationOutcome outcome) throws InterruptedException {
    switch (outcome) {
      case InvocationOutcome.Returned _ -> forget(queued.name());
      // A failure due to a full disk does not count as an attempt.
      case InvocationOutcome.Failed _ when isDiskFull.getAsBoolean() ->
          retrying.add(queued.postponedBy(PAUSE));
      case InvocationOutcome.Failed failure when retries.allowsRetryAfter(queued.attempt()) ->
          retry(queued, failure);
      case InvocationOutcome.Failed failure -> giveUp(queued, failure);
    }
  }

  private void retry(QueuedEvent queued, InvocationOutcome.Failed failure) {
    var delay = retries.delayAfter(queued.attempt());
    log.println("event " + queued.name() + ": " + failure.text());
    log.println("event " + queued.name() + ": retrying in " + delay.toSeconds() + " s");
    retrying.add(queued.retryAfter(delay));
  }

  private void giveUp(QueuedEvent queued, InvocationOutcome.Failed failure)
      throws InterruptedException {
    log.println("event " + queued.name() + ": " + failure.text());
    var envelope = failed.envelope(queued, failure);
    if (!new RetryMessage(queued.name(), envelope).isHandledBy(function)) {
      failed.add(queued.name(), envelope);
      log.println("event " + queued.name() + ": given up after " + queued.attempt() + " attempts");
    }
    forget(queued.name());
  }
}
