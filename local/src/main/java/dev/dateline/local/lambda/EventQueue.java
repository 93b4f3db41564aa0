package dev.dateline.local.lambda;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.DelayQueue;

/// Asynchronous invocation: events are journaled, tried, tried again, and in the end handed to the
/// failure destination. What waits when the process ends is taken up by the next one on the same
/// journal; an event may then be handed over twice, as Lambda may.
public final class EventQueue implements AutoCloseable {
  private final Invocable function;
  private final EventFolder journal;
  private final FailedEvents failed;
  private final RetryPolicy retries;
  private final PrintStream log;
  private final DelayQueue<QueuedEvent> waiting = new DelayQueue<>();
  private final List<Thread> workers = new ArrayList<>();

  private EventQueue(
      Invocable function,
      EventFolder journal,
      FailedEvents failed,
      RetryPolicy retries,
      PrintStream log) {
    this.function = function;
    this.journal = journal;
    this.failed = failed;
    this.retries = retries;
    this.log = log;
  }

  /// A queue in front of `function` that takes up what is in the journal. Nothing is invoked before
  /// [#start].
  public static EventQueue open(
      Invocable function,
      EventFolder journal,
      FailedEvents failed,
      RetryPolicy retries,
      PrintStream log) {
    var queue = new EventQueue(function, journal, failed, retries, log);
    journal.all().forEach((name, event) -> queue.waiting.add(QueuedEvent.first(name, event)));
    return queue;
  }

  /// Begins to invoke the function, with `concurrency` events at a time. Called once.
  public void start(int concurrency) {
    for (int worker = 0; worker < concurrency; worker++) {
      workers.add(Thread.ofVirtual().name("events-" + worker).start(this::work));
    }
  }

  /// Takes an event. Once this returns, the event is handled even if this process dies.
  ///
  /// @param name unique, and in the order of events
  public void accept(String name, byte[] event) {
    journal.save(name, event);
    waiting.add(QueuedEvent.first(name, event));
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

  /// How many events wait for a first or a further try.
  public int size() {
    return waiting.size();
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

  private void work() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        attempt(waiting.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void attempt(QueuedEvent queued) throws InterruptedException {
    switch (function.invoke(queued.event())) {
      case InvocationOutcome.Returned returned -> journal.delete(queued.name());
      case InvocationOutcome.Failed failure when retries.allowsRetryAfter(queued.attempt()) -> {
        var delay = retries.delayAfter(queued.attempt());
        log.println("event " + queued.name() + ": " + failure.text());
        log.println("event " + queued.name() + ": trying again in " + delay.toSeconds() + " s");
        waiting.add(queued.retryAfter(delay));
      }
      case InvocationOutcome.Failed failure -> giveUp(queued, failure);
    }
  }

  private void giveUp(QueuedEvent queued, InvocationOutcome.Failed failure) {
    failed.add(queued, failure);
    journal.delete(queued.name());
    log.println("event " + queued.name() + ": " + failure.text());
    log.println("event " + queued.name() + ": given up after " + queued.attempt() + " tries");
  }
}
