package dev.dateline.benchmarks.standins;

import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.local.Endpoints;
import dev.dateline.local.Functions;
import dev.dateline.local.LocalClients;
import dev.dateline.local.disk.DiskSpace;
import dev.dateline.local.dynamodb.TableServer;
import dev.dateline.local.s3.ObjectStore;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// An S3 bucket and a DynamoDB table in this process, on free ports of the loopback address.
public final class StandIns implements AutoCloseable {
  private final Endpoints endpoints;
  private final TableServer tables;
  private final ObjectStore objects;
  private final BlockingQueue<byte[]> events;
  private final DynamoDbClient dynamoDb;
  private final S3Client s3;

  private StandIns(
      Endpoints endpoints, TableServer tables, ObjectStore objects, BlockingQueue<byte[]> events) {
    this.endpoints = endpoints;
    this.tables = tables;
    this.objects = objects;
    this.events = events;
    this.dynamoDb = LocalClients.dynamoDb(endpoints);
    this.s3 = LocalClients.s3(endpoints);
  }

  /// Starts both, with an empty bucket and the functions' empty table in memory.
  public static StandIns start() throws IOException {
    var endpoints = freeEndpoints();
    var events = new LinkedBlockingQueue<byte[]>();
    var server = TableServer.start(endpoints.dynamodb().getPort(), null);
    var folder = Files.createTempDirectory("benchmark-objects");
    var objects =
        ObjectStore.start(
            endpoints.s3(),
            folder,
            Functions.BUCKET,
            new QueuedAnnouncements(events),
            DiskSpace.of(folder, System.err));
    var standIns = new StandIns(endpoints, server, objects, events);
    DynamoDbArticles.createTable(standIns.dynamoDb, Functions.TABLE);
    return standIns;
  }

  private static Endpoints freeEndpoints() throws IOException {
    try (var api = new ServerSocket(0);
        var s3 = new ServerSocket(0);
        var dynamodb = new ServerSocket(0)) {
      return new Endpoints(at(api), at(s3), at(dynamodb));
    }
  }

  private static URI at(ServerSocket socket) {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  /// Their addresses.
  public Endpoints endpoints() {
    return endpoints;
  }

  /// A client for the table.
  public DynamoDbClient dynamoDb() {
    return dynamoDb;
  }

  /// Uploads an object.
  ///
  /// @return the notification that S3 would send to the function
  public byte[] upload(String key, byte[] content) throws InterruptedException {
    s3.putObject(
        put -> put.bucket(Functions.BUCKET).key(key).contentType("text/plain; charset=utf-8"),
        RequestBody.fromBytes(content));
    return events.take();
  }

  @Override
  public void close() throws IOException {
    s3.close();
    dynamoDb.close();
    objects.close();
    tables.close();
  }
}
