package dev.dateline.benchmarks.bulk;

import dev.dateline.benchmarks.report.ProgressCounter;
import dev.dateline.local.EmbeddedStack;
import dev.dateline.local.Functions;
import dev.dateline.local.LocalClients;
import dev.dateline.local.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.json.JsonMapper;

/// Starts the embedded stack in this process, uploads all articles, waits until they are indexed,
/// checks the index, and writes a [BulkResult] to a file.
public final class BulkProbe {
  private static final int UPLOADERS = 4;
  private static final int POLL_MILLIS = 200;

  /// Longer than the retries of a failing event.
  private static final long STALLED = TimeUnit.MINUTES.toNanos(10);

  private static final JsonMapper JSON = new JsonMapper();

  private BulkProbe() {}

  /// Runs the probe.
  ///
  /// @param arguments the functions' folder, the concurrency, the number of articles to generate,
  ///   the folder to upload instead or an empty string, and the file to write
  public static void main(String[] arguments) throws Exception {
    int concurrency = Integer.parseInt(arguments[1]);
    var uploads =
        arguments[3].isEmpty()
            ? BulkUpload.generated(Integer.parseInt(arguments[2]))
            : BulkUpload.files(Path.of(arguments[3]));
    var count = new IndexedCount();
    var settings = new Settings(Path.of(arguments[0]), null, freePorts(), concurrency, false);
    var log = new PrintStream(count, true, StandardCharsets.UTF_8);
    try (var stack = EmbeddedStack.start(settings, log)) {
      JSON.writeValue(Path.of(arguments[4]), run(stack, uploads, count));
    }
    System.exit(0);
  }

  private static BulkResult run(EmbeddedStack stack, List<BulkUpload> uploads, IndexedCount count)
      throws IOException, InterruptedException, ExecutionException {
    var course = Course.start(uploads.size());
    try (var s3 = LocalClients.s3(stack.endpoints());
        var waiting = Executors.newSingleThreadExecutor()) {
      var milestones = waiting.submit(() -> await(course, count, uploads.size()));
      upload(s3, uploads);
      double uploaded = course.seconds();
      return new BulkResult(
          uploads.size(),
          uploaded,
          milestones.get(),
          count.indexed(),
          IndexCheck.of(stack.endpoints(), Files.createTempDirectory("bulk")));
    }
  }

  private static void upload(S3Client s3, List<BulkUpload> uploads)
      throws InterruptedException, ExecutionException {
    var progress = ProgressCounter.of(System.err, "uploaded", uploads.size());
    try (var uploaders = Executors.newFixedThreadPool(UPLOADERS)) {
      var puts = new ArrayList<Future<?>>();
      for (var upload : uploads) {
        puts.add(
            uploaders.submit(
                () -> {
                  s3.putObject(
                      put -> put.bucket(Functions.BUCKET).key(upload.key()),
                      RequestBody.fromBytes(upload.bytes()));
                  progress.increment();
                }));
      }
      for (var put : puts) {
        put.get();
      }
    }
    progress.finish();
  }

  /// Waits until all articles are finished, or until there was no progress for too long.
  private static List<Milestone> await(Course course, IndexedCount count, int all)
      throws IOException, InterruptedException {
    var progress = ProgressCounter.of(System.err, "indexed", all);
    int done = 0;
    for (long last = System.nanoTime(); done < all && System.nanoTime() - last < STALLED; ) {
      int now = count.indexed() + count.others();
      last = now > done ? System.nanoTime() : last;
      done = now;
      progress.set(done);
      course.reached(done);
      Thread.sleep(POLL_MILLIS);
    }
    progress.finish();
    return course.finished(done);
  }

  private static Settings.TcpPorts freePorts() throws IOException {
    try (var api = new ServerSocket(0);
        var s3 = new ServerSocket(0);
        var dynamodb = new ServerSocket(0)) {
      return new Settings.TcpPorts(api.getLocalPort(), s3.getLocalPort(), dynamodb.getLocalPort());
    }
  }
}
