package dev.dateline.benchmarks.start;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.generator.ArticleGenerator;
import dev.dateline.benchmarks.standins.GatewayRequests;
import dev.dateline.benchmarks.standins.Packages;
import dev.dateline.benchmarks.standins.Peer;
import dev.dateline.benchmarks.standins.Runtime25;
import dev.dateline.benchmarks.standins.StandIns;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.local.Functions;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Creates the contenders of a race, which share a table with a few articles.
final class Contenders {
  private static final int ARTICLES = 100;
  private static final byte[] PAGE = GatewayRequests.get("/articles", "entity=London&limit=25");

  private final Packages packages;
  private final StandIns standIns;
  private final AtomicInteger uploaded = new AtomicInteger(ARTICLES);

  private Contenders(Packages packages, StandIns standIns) {
    this.packages = packages;
    this.standIns = standIns;
  }

  static Contenders over(BenchmarkEnvironment place, StandIns standIns) {
    var index = DynamoDbArticles.index(standIns.dynamoDb(), Functions.TABLE);
    for (int number = 0; number < ARTICLES; number++) {
      index.put(ArticleGenerator.story(number).article(), new Sequencer("0055AED6DCD90281E5"));
    }
    standIns
        .dynamoDb()
        .putItem(
            put ->
                put.tableName(Functions.TABLE)
                    .item(
                        Map.of(
                            "pk", AttributeValue.fromS("peer"),
                            "sk", AttributeValue.fromS("item"),
                            "title", AttributeValue.fromS("An item"))));
    return new Contenders(new Packages(place, standIns.endpoints()), standIns);
  }

  Contender lookup(String name, Runtime25 runtime) {
    return new Contender(name, runtime.prepare(packages.lookup()), () -> PAGE);
  }

  Contender ingest(String name, Runtime25 runtime) {
    return new Contender(name, runtime.prepare(packages.ingest()), this::upload);
  }

  Contender peer(String name, Runtime25 runtime, Peer peer) throws IOException {
    return new Contender(name, runtime.prepare(packages.peer(peer)), () -> PAGE);
  }

  private byte[] upload() throws InterruptedException {
    var story = ArticleGenerator.story(uploaded.getAndIncrement());
    return standIns.upload(story.key(), story.bytes());
  }
}
