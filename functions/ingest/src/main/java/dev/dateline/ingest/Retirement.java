package dev.dateline.ingest;

import java.time.Duration;

/// Ends this process once it cannot be trusted with another event: a computation that nobody waits
/// for still runs in it, or it has run out of memory.
///
/// The event at hand is answered first. Then the process ends itself, and Lambda starts another one
/// for the next event. An event that comes in between fails at once, and is delivered again.
final class Retirement {
  /// The answer is on its way by then.
  private static final Duration DELAY = Duration.ofMillis(200);

  private static final int STATUS = 1;

  private final Runnable end;
  private volatile boolean due;

  /// @param end what ends the process
  Retirement(Runnable end) {
    this.end = end;
  }

  /// That of this very process.
  static Retirement ofProcess() {
    return new Retirement(() -> Runtime.getRuntime().halt(STATUS));
  }

  /// Says that the event at hand is the last one.
  void request() {
    due = true;
  }

  /// @throws Retired if the process waits for its end
  void refuseIfDue() {
    if (due) {
      throw new Retired();
    }
  }

  /// Ends the process in a moment, if that was requested.
  void begin() {
    if (due) {
      Thread.ofPlatform().daemon().name("retirement").start(this::endSoon);
    }
  }

  private void endSoon() {
    try {
      Thread.sleep(DELAY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    end.run();
  }

  /// No event is taken any more. An error of the virtual machine to Lambda's runtime client too,
  /// which ends the process when it sees one.
  static final class Retired extends VirtualMachineError {
    private static final long serialVersionUID = 1;

    Retired() {
      super("this process takes no more events; the event is to be delivered to another one");
    }
  }
}
