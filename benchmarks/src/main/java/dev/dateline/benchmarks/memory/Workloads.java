package dev.dateline.benchmarks.memory;

import dev.dateline.benchmarks.environment.BenchmarkEnvironment;
import dev.dateline.benchmarks.generator.ArticleGenerator;
import dev.dateline.benchmarks.standins.GatewayRequests;
import dev.dateline.benchmarks.standins.Packages;
import dev.dateline.benchmarks.standins.StandIns;
import dev.dateline.benchmarks.start.WarmCpu;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.local.Functions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The workloads of both functions.
final class Workloads {
  private static final int ARTICLES = 300;
  private static final int CALLS = 200;
  private static final int SMALL_UPLOADS = 40;

  /// A fifth of the largest accepted size; more would take minutes.
  private static final int LARGE = 1_000_000;

  private final Packages packages;
  private final StandIns standIns;
  private int uploaded = ARTICLES;

  Workloads(Packages packages, StandIns standIns) {
    this.packages = packages;
    this.standIns = standIns;
    var index = DynamoDbArticles.index(standIns.dynamoDb(), Functions.TABLE);
    for (int number = 0; number < ARTICLES; number++) {
      index.put(ArticleGenerator.story(number).article(), new Sequencer("0055AED6DCD90281E5"));
    }
  }

  /// Small pages, the largest pages, and a count.
  Work lookup() {
    List<byte[]> events = new ArrayList<>();
    for (int call = 0; call < CALLS; call++) {
      events.add(GatewayRequests.get("/articles", "entity=London&limit=25"));
    }
    events.add(GatewayRequests.get("/articles", "entity=London&limit=100"));
    events.add(
        GatewayRequests.get("/articles", "from=2014-01-01&to=2023-12-31&limit=100&format=csv"));
    events.add(GatewayRequests.get("/articles/count", "entity=London"));
    return new Work(packages.lookup(), events);
  }

  /// Typical articles and a large one.
  Work ingest() throws InterruptedException {
    List<byte[]> events = new ArrayList<>();
    for (int call = 0; call < SMALL_UPLOADS; call++) {
      events.add(article());
    }
    var large = new StringBuilder("Title: A long day\nDate: 2023-07-14\n\n");
    for (int number = 0; large.length() < LARGE; number++) {
      large.append(ArticleGenerator.story(number).text()).append("\n\n");
    }
    events.add(standIns.upload("large.txt", large.toString().getBytes(StandardCharsets.UTF_8)));
    return new Work(packages.ingest(), events);
  }

  private byte[] article() throws InterruptedException {
    var story = ArticleGenerator.story(uploaded++);
    return standIns.upload(story.key(), story.bytes());
  }

  double cpuOfLookup(BenchmarkEnvironment place) throws IOException, InterruptedException {
    byte[] page = GatewayRequests.get("/articles", "entity=London&limit=25");
    return WarmCpu.of(place, packages.lookup(), () -> page);
  }

  double cpuOfIngest(BenchmarkEnvironment place) throws IOException, InterruptedException {
    return WarmCpu.of(place, packages.ingest(), this::article);
  }
}
