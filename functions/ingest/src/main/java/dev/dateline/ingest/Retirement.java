package dev.dateline.ingest;

import java.time.Duration;

/// Ends this process when it cannot be trusted with another event: an abandoned computation is
/// still running, or memory ran out.
///
/// The process answers the current event first. Then it ends, and Lambda starts another one for the
/// next event. An event that arrives in between fails at once, and is delivered again.
final class Retirement {
  /// Long enough for the answer to be sent.
  private static final Duration DELAY = Duration.ofMillis(200);

  private static final int STATUS = 1;

  private final Runnable end;
  private volatile boolean due;

  /// @param end ends the process
  Retirement(Runnable end) {
    this.end = end;
  }

  /// Ends this JVM.
  static Retirement ofProcess() {
    return new Retirement(() -> Runtime.getRuntime().halt(STATUS));
  }

  /// Makes the current event the last one.
  void request() {
    due = true;
  }

  /// @throws Retired if the process is about to end
  void refuseIfDue() {
    if (due) {
      throw new Retired();
    }
  }

  /// Ends the process after a short delay, if that was requested.
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

  /// The process accepts no more events. A [VirtualMachineError], because Lambda's runtime client
  /// ends the process when it sees one.
  static final class Retired extends VirtualMachineError {
    private static final long serialVersionUID = 1;

    Retired() {
      super("this process accepts no more events; deliver this one to another process");
    }
  }
}
