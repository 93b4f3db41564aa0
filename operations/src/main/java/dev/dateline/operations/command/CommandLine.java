package dev.dateline.operations.command;

import dev.dateline.local.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Runs a command as a process of its own.
public final class CommandLine {
  private CommandLine() {}

  /// A command.
  @FunctionalInterface
  public interface Command {
    /// Runs to the end.
    ///
    /// @param out receives results
    /// @param err receives progress and messages
    /// @return false if it stopped early, or something failed
    /// @throws Settings.InvalidSetting if a setting is invalid
    boolean run(PrintStream out, PrintStream err) throws IOException, InterruptedException;
  }

  /// Runs `command` and ends this process: with status 1 if the command did not succeed.
  public static void run(Command command) throws IOException, InterruptedException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(succeeds(command, out, err) ? 0 : 1);
  }

  private static boolean succeeds(Command command, PrintStream out, PrintStream err)
      throws IOException, InterruptedException {
    try {
      return command.run(out, err);
    } catch (Settings.InvalidSetting e) {
      err.println(e.getMessage());
      return false;
    }
  }
}
