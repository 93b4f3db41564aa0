package dev.dateline.local;

import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.local.api.FailedEventsHandler;
import dev.dateline.local.api.HttpApi;
import dev.dateline.local.api.InvocationHandler;
import dev.dateline.local.disk.DiskSpace;
import dev.dateline.local.dynamodb.TableServer;
import dev.dateline.local.lambda.EventFolder;
import dev.dateline.local.lambda.EventQueue;
import dev.dateline.local.lambda.FailedEvents;
import dev.dateline.local.lambda.FunctionPool;
import dev.dateline.local.lambda.ProcessFactory;
import dev.dateline.local.lambda.RetryPolicy;
import dev.dateline.local.lambda.RuntimeClient;
import dev.dateline.local.recognize.RecognizeHandler;
import dev.dateline.local.s3.ObjectStore;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;

/// The whole system on one machine. It is ready once [#start] returns.
public final class EmbeddedStack implements AutoCloseable {
  /// The path of the API that recognizes the names in texts.
  static final String RECOGNIZER = "/local/recognize";

  private final Endpoints endpoints;
  private final PrintStream log;
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  private EmbeddedStack(Endpoints endpoints, PrintStream log) {
    this.endpoints = endpoints;
    this.log = log;
  }

  /// Starts all parts.
  ///
  /// @param log receives the functions' output
  /// @throws IllegalStateException if it cannot start on this machine; the message says why
  public static EmbeddedStack start(Settings settings, PrintStream log) throws IOException {
    PortCheck.check(settings.ports());
    var stack = new EmbeddedStack(Endpoints.of(settings.ports()), log);
    try {
      stack.startParts(settings);
      return stack;
    } catch (IOException | RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  private void startParts(Settings settings) throws IOException {
    var functions = Functions.packaged(settings.functions(), endpoints);
    var data = register(DataFolder.open(settings.data()));
    var disk = DiskSpace.of(data.resolve("s3"), log);
    var processes = new ProcessFactory(RuntimeClient.ofThisSystem(), data.empty("processes"), log);
    // Start the functions first: they take the longest, and the rest starts meanwhile.
    var ingest =
        register(FunctionPool.start(functions.ingest(), settings.concurrency(), processes));
    var lookup = register(FunctionPool.start(functions.lookup(), 1, processes));
    startTable(settings, data);
    var failed =
        FailedEvents.of(functions.ingest().arn(), EventFolder.open(data.resolve("failed")));
    var pending = EventFolder.open(data.resolve("pending"));
    var retries = RetryPolicy.SHORTENED;
    var events = register(EventQueue.open(ingest, pending, failed, retries, disk::isShort, log));
    register(ObjectStore.start(endpoints.s3(), data.resolve("s3"), Functions.BUCKET, events, disk));
    ingest.awaitStart();
    lookup.awaitStart();
    events.start(settings.concurrency());
    var address = new InetSocketAddress(endpoints.api().getHost(), endpoints.api().getPort());
    var api = register(HttpApi.start(address, lookup, log));
    api.serve("/local/failures", new FailedEventsHandler(failed, events));
    api.serve(RECOGNIZER, new RecognizeHandler());
    api.serve(InvocationHandler.path("ingest"), new InvocationHandler(ingest));
  }

  private void startTable(Settings settings, DataFolder data) throws IOException {
    var folder = data.isDurable() ? data.resolve("dynamodb") : null;
    register(TableServer.start(settings.ports().dynamodb(), folder));
    try (var client = LocalClients.dynamoDb(endpoints)) {
      DynamoDbArticles.createTable(client, Functions.TABLE);
    }
  }

  private <T extends AutoCloseable> T register(T part) {
    parts.push(part);
    return part;
  }

  /// The addresses of its parts.
  public Endpoints endpoints() {
    return endpoints;
  }

  /// Stops all parts, including the functions' processes. The next stack on the same folder indexes
  /// the pending uploads.
  @Override
  public void close() {
    while (!parts.isEmpty()) {
      var part = parts.pop();
      try {
        part.close();
      } catch (Exception e) {
        log.println("Could not stop " + part.getClass().getSimpleName() + ": " + e.getMessage());
      }
    }
  }
}
