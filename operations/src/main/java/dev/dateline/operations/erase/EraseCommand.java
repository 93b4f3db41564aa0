package dev.dateline.operations.erase;

import dev.dateline.articles.ArticleId;
import dev.dateline.local.terminal.ProgressBar;
import dev.dateline.operations.command.CommandLine;
import dev.dateline.operations.command.StackClients;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Lists what the archive has about a person, one per line, and erases it on request. It can be
/// repeated; after an interruption, it continues with what is left.
public final class EraseCommand {
  private static final int MOST_SWEEPS = 3;
  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final EraseSettings settings;
  private final DataStores stores;
  private final PrintStream out;
  private final PrintStream err;
  private final ProgressBar bar;
  private final Runnable pause;

  /// @param out receives one line for each holding
  /// @param err receives progress and messages
  /// @param pause waits for the ingest function before another sweep
  EraseCommand(
      EraseSettings settings, DataStores stores, PrintStream out, PrintStream err, Runnable pause) {
    this.settings = settings;
    this.stores = stores;
    this.out = out;
    this.err = err;
    this.bar = new ProgressBar(err);
    this.pause = pause;
  }

  /// Takes no arguments; [EraseSettings] reads the system properties. Exits with status 1 if
  /// something was to be erased and is left.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    CommandLine.run(
        (out, err) -> {
          var settings = EraseSettings.of(System.getProperties());
          try (var clients = StackClients.of(settings.stack())) {
            var stores =
                DataStores.of(
                    clients.dynamoDb(),
                    settings.table(),
                    settings.sharding(),
                    settings.bucket(),
                    new S3Versions(clients.s3(), settings.bucket()));
            return new EraseCommand(settings, stores, out, err, EraseCommand::sleep).run();
          }
        });
  }

  /// Runs to the end.
  ///
  /// @return false if something was to be erased and is left
  boolean run() {
    var holdings = Finder.find(stores, settings.names(), progress("search"));
    bar.finish();
    holdings.forEach(holding -> out.println(holding.kind().code() + "\t" + holding.label()));
    err.printf(Locale.ROOT, "%,d holdings.%n", holdings.size());
    return !settings.erase() || erase(holdings);
  }

  private boolean erase(List<Holding> holdings) {
    var eraser = new Eraser(stores, settings.names(), settings.archives());
    for (int done = 0; done < holdings.size(); done++) {
      bar.draw("erase", (double) done / holdings.size(), holdings.get(done).kind().code());
      eraser.erase(holdings.get(done));
    }
    eraser.eraseVersions(
        holdings.stream()
            .filter(Holding.Trace.class::isInstance)
            .map(Holding.Trace.class::cast)
            .toList());
    long kept = holdings.stream().filter(eraser::isKept).count();
    var remover = new RemnantRemover(stores, settings.names(), known(holdings, eraser));
    long left = sweep(remover, kept == 0 ? MOST_SWEEPS : 1);
    bar.finish();
    return isDone(left, kept);
  }

  /// Sweeps until nothing is left, at most `most` times: the ingest function handles the deletion
  /// of the objects at the same time, and may write items that a sweep has passed already.
  private long sweep(RemnantRemover remover, int most) {
    remover.run(progress("sweep"));
    long left = remover.count(progress("prove"));
    if (left == 0 || most == 1) {
      return left;
    }
    pause.run();
    return sweep(remover, most - 1);
  }

  private static void sleep() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Set<ArticleId> known(List<Holding> holdings, Eraser eraser) {
    var known = new HashSet<ArticleId>();
    for (var holding : holdings) {
      switch (holding) {
        case Holding.Content content when !eraser.isKept(content) -> known.add(content.id());
        case Holding.Trace trace -> known.add(trace.id());
        default -> {}
      }
    }
    return known;
  }

  private boolean isDone(long left, long kept) {
    if (left == 0) {
      err.println("No item of the table contains the name.");
      return true;
    }
    err.printf(Locale.ROOT, "%,d items of the table still contain the name.%n", left);
    err.println(
        kept > 0
            ? "Articles in archives were kept. Download these archives, run the command with"
                + " -Ddateline.archives=true, and upload them again without the articles."
            : "Run the command again: uploads may have arrived meanwhile.");
    return false;
  }

  private TableSearch.Progress progress(String label) {
    long size = stores.scan().size();
    return read ->
        bar.draw(
            label,
            size == 0 ? ProgressBar.UNKNOWN : Math.min(1, (double) read / size),
            String.format(Locale.ROOT, "%,d items", read));
  }
}
