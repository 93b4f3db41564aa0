package dev.dateline.benchmarks.start;

import dev.dateline.articles.index.Sequencer;
import dev.dateline.benchmarks.Workplace;
import dev.dateline.benchmarks.press.Press;
import dev.dateline.benchmarks.stand.Packages;
import dev.dateline.benchmarks.stand.Peer;
import dev.dateline.benchmarks.stand.Requests;
import dev.dateline.benchmarks.stand.Runtime25;
import dev.dateline.benchmarks.stand.StandIns;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.local.Functions;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Makes the contenders of a race, over a table with a few articles in it.
final class Field {
  private static final int ARTICLES = 100;
  private static final byte[] PAGE = Requests.get("/articles", "entity=London&limit=25");

  private final Packages packages;
  private final StandIns standIns;
  private final AtomicInteger uploaded = new AtomicInteger(ARTICLES);

  private Field(Packages packages, StandIns standIns) {
    this.packages = packages;
    this.standIns = standIns;
  }

  static Field over(Workplace place, StandIns standIns) {
    var index = DynamoDbArticles.index(standIns.dynamoDb(), Functions.TABLE);
    for (int number = 0; number < ARTICLES; number++) {
      index.put(Press.story(number).article(), new Sequencer("0055AED6DCD90281E5"));
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
    return new Field(new Packages(place, standIns.endpoints()), standIns);
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
    var story = Press.story(uploaded.getAndIncrement());
    return standIns.upload(story.key(), story.bytes());
  }
}
