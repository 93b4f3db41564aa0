package dev.dateline.dynamodb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.main.ServerRunner;

/// DynamoDB Local in this process: one server for all tests, gone with it.
public final class LocalDynamoDb {
  private static final URI ENDPOINT = start();
  private static final DynamoDbClient CLIENT = TestClients.of(ENDPOINT);
  private static final AtomicInteger TABLES = new AtomicInteger();

  private LocalDynamoDb() {}

  /// Where it listens.
  public static URI endpoint() {
    return ENDPOINT;
  }

  /// A client that all tests share.
  public static DynamoDbClient client() {
    return CLIENT;
  }

  /// A client that is watched or disturbed.
  public static DynamoDbClient client(ExecutionInterceptor... interceptors) {
    return TestClients.of(ENDPOINT, interceptors);
  }

  /// The name of a new table with nothing in it.
  public static String newTable() {
    String name = "articles-" + TABLES.incrementAndGet();
    DynamoDbArticles.createTable(CLIENT, name);
    return name;
  }

  private static URI start() {
    try {
      int port = freePort();
      String[] arguments = {"-port", "" + port, "-sharedDb", "-inMemory", "-disableTelemetry"};
      ServerRunner.createServerFromCommandLineArgs(arguments).start();
      return URI.create("http://127.0.0.1:" + port);
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local does not start", e);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
