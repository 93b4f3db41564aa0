package dev.dateline.dynamodb;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// LocalStack in a container: one for all tests of a process, started by the first that asks.
///
/// Its image is the system property `localstack.image`.
public final class LocalStack {
  /// Marks a class of tests that need LocalStack: without Docker they are reported as skipped.
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @Testcontainers(disabledWithoutDocker = true)
  public @interface Needed {}

  private static final String IMAGE =
      System.getProperty("localstack.image", "localstack/localstack:4.14.0");
  private static final AtomicInteger TABLES = new AtomicInteger();

  private LocalStack() {}

  /// The running container.
  public static LocalStackContainer container() {
    return Holder.CONTAINER;
  }

  /// Where all its services listen.
  public static URI endpoint() {
    return container().getEndpoint();
  }

  /// A client of its DynamoDB.
  public static DynamoDbClient dynamoDb() {
    return TestClients.of(endpoint());
  }

  /// The name of a new table with nothing in it.
  public static String newTable() {
    String name = "articles-" + TABLES.incrementAndGet();
    try (var client = dynamoDb()) {
      DynamoDbArticles.createTable(client, name);
    }
    return name;
  }

  /// Started when it is first used, stopped by Testcontainers when the process ends.
  private static final class Holder {
    static final LocalStackContainer CONTAINER = start();

    private static LocalStackContainer start() {
      var container =
          new LocalStackContainer(
              DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("localstack/localstack"));
      container.start();
      return container;
    }
  }
}
