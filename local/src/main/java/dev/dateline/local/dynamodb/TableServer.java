package dev.dateline.local.dynamodb;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.server.AbstractNetworkConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/// A stand-in for DynamoDB. Its threads keep the process alive until it is closed.
public final class TableServer implements AutoCloseable {
  /// All clients see the same tables, whatever their credentials and region.
  private static final boolean SHARED = true;

  /// Tables are created and deleted immediately, not with a delay as in AWS.
  private static final boolean DELAY_TABLE_CHANGES = false;

  private static final @Nullable String NO_CORS = null;

  private final DynamoDBProxyServer server;

  private TableServer(DynamoDBProxyServer server) {
    this.server = server;
  }

  /// Starts serving tables at `port` of the loopback address.
  ///
  /// @param folder the folder that keeps the tables; null for memory
  public static TableServer start(int port, @Nullable Path folder) throws IOException {
    var path = folder == null ? null : Files.createDirectories(folder).toString();
    var tables =
        new LocalDynamoDBRequestHandler(0, path == null, path, SHARED, DELAY_TABLE_CHANGES);
    var handler = new LocalDynamoDBServerHandler(tables, NO_CORS);
    var server = new DynamoDBProxyServer(port, handler);
    listenOnLoopback(handler.getServer());
    try {
      server.start();
      return new TableServer(server);
    } catch (Exception e) {
      throw new IOException("DynamoDB Local could not be started", e);
    }
  }

  /// DynamoDB Local has no option for its address and would listen on all interfaces.
  private static void listenOnLoopback(Server server) {
    for (Connector connector : server.getConnectors()) {
      ((AbstractNetworkConnector) connector)
          .setHost(InetAddress.getLoopbackAddress().getHostAddress());
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
