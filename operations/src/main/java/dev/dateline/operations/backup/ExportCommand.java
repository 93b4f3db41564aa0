package dev.dateline.operations.backup;

import dev.dateline.dynamodb.StoredContents;
import dev.dateline.dynamodb.TableScan;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.local.terminal.ProgressBar;
import dev.dateline.operations.command.CommandLine;
import dev.dateline.operations.command.StackClients;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes the index to a file. After an interruption, the next run continues where this one
/// stopped.
public final class ExportCommand {
  private static final int CONNECTIONS = 16;

  private final BackupSettings settings;
  private final TableScan scan;
  private final Export export;
  private final ExportState state;
  private final PrintStream err;
  private final ProgressBar bar;

  /// @param scan of the table
  /// @param err receives progress and messages
  ExportCommand(BackupSettings settings, TableScan scan, PrintStream err) {
    var client = scan.client();
    this.settings = settings;
    this.scan = scan;
    this.export =
        new Export(
            scan.ofRoots(),
            new StoredContents(client, settings.table(), settings.sharding()),
            DynamoDbNames.of(client, settings.table()));
    this.state = new ExportState(settings.state(), "export " + settings.identity());
    this.err = err;
    this.bar = new ProgressBar(err);
  }

  /// Takes no arguments; [BackupSettings] reads the system properties. Exits with status 1 if it
  /// stopped early or something was missing.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.setProperty("http.maxConnections", Integer.toString(CONNECTIONS));
    CommandLine.run(
        (_, err) -> {
          var settings = BackupSettings.of(System.getProperties());
          try (var clients = StackClients.of(settings.stack())) {
            var scan = TableScan.of(clients.dynamoDb(), settings.table());
            return new ExportCommand(settings, scan, err).run();
          }
        });
  }

  /// Runs to the end.
  ///
  /// @return false if it stopped early or something was missing
  boolean run() throws IOException {
    var saved = state.read();
    if (saved.isEmpty() && Files.exists(settings.file())) {
      err.println(settings.file() + " exists. Delete it, or set -Ddateline.file to another file.");
      return false;
    }
    saved.ifPresent(progress -> err.println("Resuming the export to " + settings.file() + "."));
    var done = export(saved);
    return done != null && summarize(done);
  }

  /// The progress at the end; null if it stopped early.
  private @Nullable ExportProgress export(Optional<ExportProgress> saved) throws IOException {
    var progress = saved.orElse(ExportProgress.NONE);
    try (var file = BackupFile.open(settings.file(), progress.bytes())) {
      if (saved.isEmpty()) {
        progress = begin(file);
      }
      long size = scan.size();
      boolean more = true;
      while (more) {
        var step = export.after(progress.start());
        progress = progress.after(step, file.append(step.lines()));
        more = step.end() != null;
        if (more) {
          state.write(progress);
        }
        draw(progress, more ? size : progress.read());
      }
      file.append(List.of(new BackupLine.End(progress.lines())));
      state.delete();
      return progress;
    } catch (RuntimeException e) {
      return stopped(e);
    }
  }

  private ExportProgress begin(BackupFile file) throws IOException {
    var header = new BackupLine.Header(BackupLine.VERSION, settings.table());
    var begun = new ExportProgress(null, file.append(List.of(header)), 1, 0, 0);
    state.write(begun);
    return begun;
  }

  private @Nullable ExportProgress stopped(RuntimeException e) {
    bar.clear();
    err.println("Stopped: " + e.getMessage());
    err.println("Run the command again to continue; its progress is in " + settings.state() + ".");
    return null;
  }

  private void draw(ExportProgress progress, long size) {
    double share = size == 0 ? ProgressBar.UNKNOWN : Math.min(1, (double) progress.read() / size);
    bar.draw("export", share, String.format(Locale.ROOT, "%,d lines", progress.lines()));
  }

  private boolean summarize(ExportProgress progress) {
    bar.finish();
    if (progress.incomplete() > 0) {
      err.printf(
          Locale.ROOT,
          "%,d articles or rejections lack postings or are unfinished. Compare the index with the"
              + " bucket (mvn -Preconcile). If it is nearly all of them, set -Ddateline.shards to"
              + " the stack's TermShards.%n",
          progress.incomplete());
    }
    return progress.incomplete() == 0;
  }
}
