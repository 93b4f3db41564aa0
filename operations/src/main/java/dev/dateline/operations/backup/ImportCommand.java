package dev.dateline.operations.backup;

import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.DynamoDbWatches;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.protocol.Restoration;
import dev.dateline.index.protocol.Restoration.Outcome;
import dev.dateline.index.protocol.Timing;
import dev.dateline.local.terminal.ProgressBar;
import dev.dateline.operations.command.CommandLine;
import dev.dateline.operations.command.StackClients;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Imports merges and watches, and on request articles, from a backup into an index. After an
/// interruption, the next run continues where this one stopped.
public final class ImportCommand {
  private static final int CONCURRENT_WRITES = 16;
  private static final Duration LONGEST_WRITE = Duration.ofMinutes(1);

  private final BackupSettings settings;
  private final Import target;
  private final ImportState state;
  private final PrintStream err;
  private final ProgressBar bar;
  private final Parallel writers = new Parallel(CONCURRENT_WRITES);
  private boolean isEnded;

  /// @param err receives progress and messages
  ImportCommand(BackupSettings settings, DynamoDbClient client, PrintStream err) {
    this.settings = settings;
    String table = settings.table();
    this.target =
        new Import(
            new Restoration(
                DynamoDbArticles.registers(client, table),
                settings.sharding(),
                Timing.within(() -> LONGEST_WRITE)),
            DynamoDbNames.of(client, table),
            DynamoDbWatches.of(client, table));
    this.state = new ImportState(settings.state(), "import " + settings.identity());
    this.err = err;
    this.bar = new ProgressBar(err);
  }

  /// Takes no arguments; [BackupSettings] reads the system properties. Exits with status 1 if it
  /// stopped early or a line could not be read.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.setProperty("http.maxConnections", Integer.toString(CONCURRENT_WRITES));
    CommandLine.run(
        (_, err) -> {
          var settings = BackupSettings.of(System.getProperties());
          try (var clients = StackClients.of(settings.stack())) {
            return new ImportCommand(settings, clients.dynamoDb(), err).run();
          }
        });
  }

  /// Runs to the end.
  ///
  /// @return false if it stopped early or a line could not be read
  boolean run() throws IOException {
    try (var file = BackupReader.open(settings.file())) {
      return run(file);
    } catch (NoSuchFileException e) {
      err.println("File not found: " + settings.file());
      return false;
    } catch (LineParser.BadLine e) {
      err.println("line 1: " + e.getMessage());
      return false;
    } catch (RuntimeException e) {
      bar.clear();
      err.println("Stopped: " + e.getMessage());
      err.println("Run the command again to continue; its progress is in " + state.file() + ".");
      return false;
    }
  }

  private boolean run(BackupReader file) throws IOException, LineParser.BadLine {
    long done = state.read();
    var progress = ImportProgress.NONE;
    for (var lines = file.next(); !lines.isEmpty(); lines = file.next()) {
      if (lines.getFirst().number() == 1) {
        checkHeader(lines.getFirst().text());
      }
      progress = write(lines.stream().filter(line -> line.number() > done).toList(), progress);
      state.write(lines.getLast().number());
      bar.draw("import", file.share(), progress.details());
    }
    state.delete();
    return summarize(progress);
  }

  private static void checkHeader(String line) throws LineParser.BadLine {
    var header = LineParser.parse(line);
    int version = header instanceof BackupLine.Header(int number, _) ? number : 0;
    if (version != BackupLine.VERSION) {
      throw new LineParser.BadLine(
          version == 0
              ? "not the beginning of an export"
              : "version " + version + " of the format, which only a newer release reads",
          new IllegalArgumentException(line));
    }
  }

  private ImportProgress write(List<BackupReader.Numbered> lines, ImportProgress progress) {
    var writes = new ArrayList<Callable<Optional<Outcome>>>();
    long bad = 0;
    for (var line : lines) {
      try {
        var parsed = LineParser.parse(line.text());
        isEnded = parsed instanceof BackupLine.End;
        if (settings.articles() || parsed.kind().isEntered()) {
          writes.add(() -> write(line.number(), parsed));
        }
      } catch (LineParser.BadLine e) {
        bad++;
        report(line.number(), String.valueOf(e.getMessage()));
      }
    }
    var outcomes = writers.run(writes).stream().flatMap(Optional::stream).toList();
    return progress.after(lines.size(), bad, outcomes);
  }

  /// Reports each merge and watch that is not imported: somebody has to decide.
  private Optional<Outcome> write(long number, BackupLine line) {
    var outcome = target.write(line);
    if (line.kind().isEntered() && outcome.equals(Optional.of(Outcome.KEPT))) {
      report(number, "the table has another " + line.kind().code() + ", which was kept");
    }
    return outcome;
  }

  private void report(long number, String message) {
    bar.clear();
    err.println("line " + number + ": " + message);
  }

  private boolean summarize(ImportProgress progress) {
    bar.finish();
    if (progress.of(Outcome.KEPT) > 0) {
      err.println("What the table already had was kept.");
    }
    if (!isEnded) {
      err.println("The file has no last line: the export was interrupted. Run it again.");
    }
    return isEnded && progress.bad() == 0;
  }
}
