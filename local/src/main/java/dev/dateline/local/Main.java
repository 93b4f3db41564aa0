package dev.dateline.local;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/// Starts the embedded stack, uploads the samples, and runs until it is interrupted.
public final class Main {
  private Main() {}

  /// Takes no arguments; [Settings] reads the system properties.
  public static void main(String[] arguments) throws Exception {
    try {
      run(Settings.of(System.getProperties()));
    } catch (Settings.InvalidSetting | IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(Settings settings) throws Exception {
    var stack = EmbeddedStack.start(settings, System.out);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "shutdown"));
    exitWithParent();
    if (settings.samples()) {
      try (var s3 = LocalClients.s3(stack.endpoints())) {
        var _ = Samples.upload(s3);
      }
    }
    System.out.println(Banner.of(stack.endpoints(), settings, uptime()));
    Thread.currentThread().join();
  }

  /// Maven forwards Ctrl-C, but cannot signal that it was killed.
  private static void exitWithParent() {
    if (Boolean.getBoolean(Settings.PREFIX + "end.with.parent")) {
      ProcessHandle.current()
          .parent()
          .ifPresent(
              parent -> {
                var _ = parent.onExit().thenRun(() -> System.exit(0));
              });
    }
  }

  private static Duration uptime() {
    return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
  }
}
