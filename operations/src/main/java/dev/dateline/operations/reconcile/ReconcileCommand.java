package dev.dateline.operations.reconcile;

import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.ReadOptions;
import dev.dateline.local.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Compares the index with its bucket; prints a line for each difference, and repairs it where
/// asked to. Stopped anywhere, it goes on there when it is started again.
public final class ReconcileCommand {
  private static final int AT_ONCE = 16;
  private static final int REPAIRS_AT_ONCE = 8;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final ReconcileSettings settings;
  private final Services services;
  private final PrintStream out;
  private final PrintStream err;
  private final ProgressBar bar;
  private long failed;

  /// @param out where differences are printed, a line each
  /// @param err where progress is shown
  ReconcileCommand(
      ReconcileSettings settings, Services services, PrintStream out, PrintStream err) {
    this.settings = settings;
    this.services = services;
    this.out = out;
    this.err = err;
    this.bar = new ProgressBar(err);
  }

  /// Takes no argument; see [ReconcileSettings] for the system properties. Ends with status 1 where
  /// something could not be repaired, or it had to stop.
  public static void main(String[] arguments) throws Exception {
    System.setProperty("http.maxConnections", Integer.toString(AT_ONCE));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    try {
      var settings = ReconcileSettings.of(System.getProperties());
      var stack = settings.stack();
      try (var services = stack == null ? Services.ofAws() : Services.of(stack)) {
        System.exit(new ReconcileCommand(settings, services, out, err).run() ? 0 : 1);
      }
    } catch (Settings.InvalidSetting e) {
      err.println(e.getMessage());
      System.exit(1);
    }
  }

  /// Whether all is well, or could be told or repaired.
  boolean run() throws IOException, InterruptedException {
    var file = settings.listing();
    if (file == null) {
      return run(new BucketListing(services.s3(), settings.bucket()));
    }
    try (var listing = FileListing.open(file, settings.bucket(), settings.columns())) {
      return run(listing);
    } catch (NoSuchFileException e) {
      err.println("There is no file " + file);
      return false;
    }
  }

  private boolean run(Listing listing) throws IOException, InterruptedException {
    var state = new StateFile(settings.state(), settings.identity());
    var reconciliation = reconciliation(listing);
    var progress = begin(state);
    while (!progress.isDone()) {
      bar.draw(progress);
      try {
        var step = reconciliation.step(progress);
        tell(step.differences());
        progress = step.next();
      } catch (RuntimeException e) {
        return stopped(e);
      }
      state.write(progress);
    }
    state.delete();
    end(progress);
    return failed == 0;
  }

  private ReconcileProgress begin(StateFile state) throws IOException {
    var kept = state.read();
    kept.ifPresent(
        progress ->
            err.println("Going on where it was stopped; delete " + state.file() + " if not."));
    return kept.orElse(ReconcileProgress.NONE);
  }

  private Reconciliation reconciliation(Listing listing) {
    var bucket =
        new Reconciliation.Bucket(
            settings.bucket(), listing, key -> services.has(settings.bucket(), key));
    var index =
        new Reconciliation.Index(
            DynamoDbArticles.registers(services.dynamoDb(), settings.table()),
            DynamoDbArticles.places(services.dynamoDb(), settings.table(), settings.sharding()),
            DynamoDbArticles.postings(
                services.dynamoDb(),
                settings.table(),
                ReadOptions.DEFAULT.over(settings.sharding())));
    return new Reconciliation(
        bucket, index, new Reconciliation.Way(AT_ONCE, settings.settling(), Clock.systemUTC()));
  }

  private void tell(List<Discrepancy> differences) {
    if (differences.isEmpty()) {
      return;
    }
    var lines = new ArrayList<Callable<String>>();
    differences.forEach(difference -> lines.add(() -> line(difference)));
    bar.clear();
    new Parallel(settings.repair() ? REPAIRS_AT_ONCE : 1).run(lines).forEach(out::println);
  }

  private String line(Discrepancy difference) throws InterruptedException {
    String line = difference.kind().code() + "\t" + difference.key();
    if (!settings.repair()) {
      return line;
    }
    var repairer = new Repairer(services.lambda(), settings.function(), settings.bucket(), PAUSE);
    var repair = repairer.repair(difference.key());
    if (!repair.mended()) {
      synchronized (this) {
        failed++;
      }
    }
    return line + "\t" + (repair.mended() ? "repaired" : "failed") + "\t" + repair.message();
  }

  private boolean stopped(RuntimeException e) {
    bar.clear();
    err.println("Stopped: " + e.getMessage());
    err.println("Start it again to go on; " + settings.state() + " has how far it has come.");
    return false;
  }

  private void end(ReconcileProgress progress) {
    bar.draw(progress);
    err.println();
    if (progress.tally().young() > 0) {
      err.printf(
          Locale.ROOT,
          "%,d objects are younger than %d minutes and were left out.%n",
          progress.tally().young(),
          settings.settling().toMinutes());
    }
    if (failed > 0) {
      err.printf(Locale.ROOT, "%,d could not be repaired; run it again.%n", failed);
    }
  }
}
