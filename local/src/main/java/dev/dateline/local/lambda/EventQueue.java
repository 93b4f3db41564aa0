package dev.dateline.local.lambda;

import dev.dateline.local.s3.Announcements;
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

/// Asynchronous invocation: events are journaled, tried, tried again, told to have failed by a
/// message of the retry queue, and in the end handed to the failure queue. What waits when the
/// process ends is taken up by the next one on the same journal; an event may then be handed over
/// twice, as Lambda may.
///
/// Events that failed wait in a line of their own, for which one process fewer works than there
/// are: however long they take to fail again, others go on.
public final class EventQueue implements Announcements, AutoCloseable {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Invocable function;
  private final EventFolder journal;
  private final FailedEvents failed;
  private final RetryPolicy retries;
  private final BooleanSupplier isDiskFull;
  private final PrintStream log;
  private final BlockingQueue<QueuedEvent> first = new LinkedBlockingQueue<>();
  private final DelayQueue<QueuedEvent> again = new DelayQueue<>();
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

  /// A queue in front of `function` that takes up what is in the journal. Nothing is invoked before
  /// [#start].
  ///
  /// @param isDiskFull whether to wait, since neither the function nor this could write anything
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

  /// Begins to invoke the function, with `concurrency` events at a time. Called once.
  public void start(int concurrency) {
    for (int worker = 0; worker < concurrency; worker++) {
      startWorker(first);
    }
    for (int worker = 0; worker < Math.max(1, concurrency - 1); worker++) {
      startWorker(again);
    }
  }

  private void startWorker(BlockingQueue<QueuedEvent> line) {
    workers.add(Thread.ofVirtual().name("events-" + workers.size()).start(() -> work(line)));
  }

  /// Takes an event. Once this returns, the event is handled even if this process dies.
  ///
  /// @param name unique, and in the order of events
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
    first.add(QueuedEvent.first(name, event));
  }

  @Override
  public void forget(String name) {
    journal.delete(name);
    unfinished.remove(name);
  }

  @Override
  public void forgetUnless(Predicate<byte[]> wasMade) {
    for (var queued : List.copyOf(first)) {
      if (!wasMade.test(queued.event())) {
        first.remove(queued);
        forget(queued.name());
      }
    }
  }

  /// Sends every failed event through the function again.
  ///
  /// @return how many
  public int redrive() {
    var events = failed.events();
    events.forEach(
        (name, event) -> {
          accept(name, event);
          failed.remove(name);
        });
    return events.size();
  }

  /// How many events are not finished: they wait, are worked on, or wait for a further try.
  public int size() {
    return unfinished.size();
  }

  /// How many of them failed at least once and wait for a further try.
  public int retries() {
    return again.size();
  }

  /// Lets go of the function. Events that it was working on, or that wait, stay in the journal.
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

  private void work(BlockingQueue<QueuedEvent> line) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        var queued = line.take();
        while (isDiskFull.getAsBoolean()) {
          Thread.sleep(PAUSE);
        }
        attempt(queued);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// What cannot be written down now is no reason to stop: the event is still in the journal.
  private void attempt(QueuedEvent queued) throws InterruptedException {
    var outcome = function.invoke(queued.event());
    try {
      settle(queued, outcome);
    } catch (RuntimeException e) {
      log.println("event " + queued.name() + ": " + e.getMessage() + "; trying again");
      again.add(queued.after(PAUSE));
    }
  }

  private void settle(QueuedEvent queued, InvocationOutcome outcome) throws InterruptedException {
    switch (outcome) {
      case InvocationOutcome.Returned _ -> forget(queued.name());
      // What failed for want of room is tried as if it had not been.
      case InvocationOutcome.Failed _ when isDiskFull.getAsBoolean() ->
          again.add(queued.after(PAUSE));
      case InvocationOutcome.Failed failure when retries.allowsRetryAfter(queued.attempt()) ->
          retry(queued, failure);
      case InvocationOutcome.Failed failure -> giveUp(queued, failure);
    }
  }

  private void retry(QueuedEvent queued, InvocationOutcome.Failed failure) {
    var delay = retries.delayAfter(queued.attempt());
    log.println("event " + queued.name() + ": " + failure.text());
    log.println("event " + queued.name() + ": trying again in " + delay.toSeconds() + " s");
    again.add(queued.retryAfter(delay));
  }

  private void giveUp(QueuedEvent queued, InvocationOutcome.Failed failure)
      throws InterruptedException {
    log.println("event " + queued.name() + ": " + failure.text());
    var envelope = failed.envelope(queued, failure);
    if (!new RetryMessage(queued.name(), envelope).isHandledBy(function)) {
      failed.add(queued.name(), envelope);
      log.println("event " + queued.name() + ": given up after " + queued.attempt() + " tries");
    }
    forget(queued.name());
  }
}
