package dev.dateline.local.dynamodb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/// DynamoDB's stand-in. Its threads keep the process alive until it is ended.
public final class TableServer implements AutoCloseable {
  private final DynamoDBProxyServer server;

  private TableServer(DynamoDBProxyServer server) {
    this.server = server;
  }

  /// Serves tables at `port`.
  ///
  /// @param folder where they are kept; null for memory
  public static TableServer start(int port, @Nullable Path folder) throws IOException {
    var arguments =
        new ArrayList<>(List.of("-port", Integer.toString(port), "-sharedDb", "-disableTelemetry"));
    if (folder == null) {
      arguments.add("-inMemory");
    } else {
      arguments.addAll(List.of("-dbPath", Files.createDirectories(folder).toString()));
    }
    try {
      var server = ServerRunner.createServerFromCommandLineArgs(arguments.toArray(String[]::new));
      server.start();
      return new TableServer(server);
    } catch (Exception e) {
      throw new IOException("DynamoDB Local could not be started", e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException("DynamoDB Local could not be stopped", e);
    }
  }
}
