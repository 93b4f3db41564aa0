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

/// DynamoDB's stand-in. Its threads keep the process alive until it is ended.
public final class TableServer implements AutoCloseable {
  /// Whatever key id and region a client names, it sees the same tables.
  private static final boolean SHARED = true;

  /// Tables are made and deleted at once, not after a while as in AWS.
  private static final boolean AT_ONCE = false;

  private static final @Nullable String NO_CORS = null;

  private final DynamoDBProxyServer server;

  private TableServer(DynamoDBProxyServer server) {
    this.server = server;
  }

  /// Serves tables at `port` of the loopback address.
  ///
  /// @param folder where they are kept; null for memory
  public static TableServer start(int port, @Nullable Path folder) throws IOException {
    var path = folder == null ? null : Files.createDirectories(folder).toString();
    var tables = new LocalDynamoDBRequestHandler(0, path == null, path, SHARED, AT_ONCE);
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

  /// DynamoDB Local has an option for its port, and none for its address: it would listen on all.
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
