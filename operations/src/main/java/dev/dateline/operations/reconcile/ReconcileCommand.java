package dev.dateline.operations.reconcile;

import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.ReadOptions;
import dev.dateline.local.terminal.ProgressBar;
import dev.dateline.operations.command.CommandLine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Compares the index with its bucket, prints a line for each difference and optionally repairs it.
/// After an interruption, the next run continues where this one stopped.
public final class ReconcileCommand {
  private static final int CONCURRENT_READS = 16;
  private static final int CONCURRENT_REPAIRS = 8;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final ReconcileSettings settings;
  private final Services services;
  private final PrintStream out;
  private final PrintStream err;
  private final ProgressBar bar;
  private long failed;

  /// @param out receives one line for each difference
  /// @param err receives progress and messages
  ReconcileCommand(
      ReconcileSettings settings, Services services, PrintStream out, PrintStream err) {
    this.settings = settings;
    this.services = services;
    this.out = out;
    this.err = err;
    this.bar = new ProgressBar(err);
  }

  /// Takes no arguments; [ReconcileSettings] reads the system properties. Exits with status 1 if it
  /// stopped early or a repair failed.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.setProperty("http.maxConnections", Integer.toString(CONCURRENT_READS));
    CommandLine.run(
        (out, err) -> {
          var settings = ReconcileSettings.of(System.getProperties());
          var stack = settings.stack();
          try (var services = stack == null ? Services.ofAws() : Services.of(stack)) {
            return new ReconcileCommand(settings, services, out, err).run();
          }
        });
  }

  /// Runs to the end.
  ///
  /// @return false if it stopped early or a repair failed
  boolean run() throws IOException, InterruptedException {
    var file = settings.listing();
    if (file == null) {
      return run(new BucketListing(services.s3(), settings.bucket()));
    }
    try (var listing = FileListing.open(file, settings.bucket(), settings.columns())) {
      return run(listing);
    } catch (NoSuchFileException e) {
      err.println("File not found: " + file);
      return false;
    }
  }

  private boolean run(Listing listing) throws IOException, InterruptedException {
    var state = new StateFile(settings.state(), settings.identity());
    var reconciliation = reconciliation(listing);
    var progress = resume(state);
    while (!progress.isDone()) {
      draw(progress);
      try {
        var step = reconciliation.step(progress);
        report(step.differences());
        progress = step.next();
      } catch (RuntimeException e) {
        return stopped(e);
      }
      state.write(progress);
    }
    state.delete();
    summarize(progress);
    return failed == 0;
  }

  private ReconcileProgress resume(StateFile state) throws IOException {
    var kept = state.read();
    kept.ifPresent(
        progress ->
            err.println("Resuming the previous run. To start over, delete " + state.file() + "."));
    return kept.orElse(ReconcileProgress.NONE);
  }

  private Reconciliation reconciliation(Listing listing) {
    var bucket =
        new Reconciliation.BucketAccess(
            settings.bucket(), listing, key -> services.has(settings.bucket(), key));
    var index =
        new Reconciliation.IndexAccess(
            DynamoDbArticles.registers(services.dynamoDb(), settings.table()),
            DynamoDbArticles.places(services.dynamoDb(), settings.table(), settings.sharding()),
            DynamoDbArticles.postings(
                services.dynamoDb(),
                settings.table(),
                ReadOptions.DEFAULT.over(settings.sharding())));
    return new Reconciliation(
        bucket,
        index,
        new Reconciliation.Tuning(CONCURRENT_READS, settings.settling(), Clock.systemUTC()));
  }

  private void report(List<Discrepancy> differences) {
    if (differences.isEmpty()) {
      return;
    }
    var lines = new ArrayList<Callable<String>>();
    differences.forEach(difference -> lines.add(() -> line(difference)));
    bar.clear();
    new Parallel(settings.repair() ? CONCURRENT_REPAIRS : 1).run(lines).forEach(out::println);
  }

  private String line(Discrepancy difference) throws InterruptedException {
    String line = difference.kind().code() + "\t" + difference.key();
    if (!settings.repair()) {
      return line;
    }
    var repairer = new Repairer(services.lambda(), settings.function(), settings.bucket(), PAUSE);
    var repair = repairer.repair(difference.key());
    if (!repair.isRepaired()) {
      synchronized (this) {
        failed++;
      }
    }
    return line + "\t" + (repair.isRepaired() ? "repaired" : "failed") + "\t" + repair.message();
  }

  private boolean stopped(RuntimeException e) {
    bar.clear();
    err.println("Stopped: " + e.getMessage());
    err.println("Run the command again to continue; its progress is in " + settings.state() + ".");
    return false;
  }

  private void draw(ReconcileProgress progress) {
    bar.draw(
        ProgressText.label(progress), progress.share(), ProgressText.details(progress.counts()));
  }

  private void summarize(ReconcileProgress progress) {
    draw(progress);
    bar.finish();
    if (progress.counts().tooRecent() > 0) {
      err.printf(
          Locale.ROOT,
          "%,d objects are younger than %d minutes and were skipped.%n",
          progress.counts().tooRecent(),
          settings.settling().toMinutes());
    }
    if (failed > 0) {
      err.printf(
          Locale.ROOT, "%,d differences could not be repaired. Run the command again.%n", failed);
    }
  }
}
