package dev.dateline.ingest;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.EntityRecognizer;
import dev.dateline.articles.Upload;
import dev.dateline.documents.DocumentReader;
import dev.dateline.documents.ReadingOptions;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.InMemoryTable;
import dev.dateline.ingest.object.FakeBucket;
import dev.dateline.lambda.json.JsonTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/// The function over a bucket and an index in memory, with all that can be seen of it.
final class FunctionInMemory {
  static final int LIMIT = 10_000;
  static final String TEXT =
      "Vladimir Putin warned NATO. Ukraine may join NATO one day, its allies said.";
  static final String ARTICLE = "date 2023-07-14 " + TEXT;

  final FakeBucket bucket;
  private final InMemoryTable table = new InMemoryTable();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final IngestFunction function;
  private Duration remaining = Duration.ofSeconds(60);

  FunctionInMemory(
      FakeBucket bucket, EntityRecognizer names, UnaryOperator<ArticleIndex> disturbance) {
    this.bucket = bucket;
    var clock = Clock.fixed(FakeBucket.MODIFIED.plusSeconds(2), ZoneOffset.UTC);
    var documents = DocumentReader.of(ReadingOptions.strict());
    var preparation = new Preparation(documents, names, clock);
    var supervision = new Supervision(new Deadline(), new Retirement(ended::countDown));
    var ingest = new Ingest(bucket, preparation, supervision, disturbance.apply(table.index()));
    var out = new PrintStream(log, true, StandardCharsets.UTF_8);
    function =
        new IngestFunction(
            new S3EventHandler(ingest, new IngestLog(out, "ingest", clock)), supervision, () -> {});
  }

  static FunctionInMemory withoutVersions() {
    return with(UnaryOperator.identity());
  }

  static FunctionInMemory withVersions() {
    var bucket = FakeBucket.versioned("articles", LIMIT);
    return new FunctionInMemory(bucket, new NameSpotter(), UnaryOperator.identity());
  }

  /// One that reads uploads of up to `limit` bytes.
  static FunctionInMemory reading(int limit) {
    var bucket = FakeBucket.unversioned("articles", limit);
    return new FunctionInMemory(bucket, new NameSpotter(), UnaryOperator.identity());
  }

  /// One whose index is disturbed.
  static FunctionInMemory with(UnaryOperator<ArticleIndex> disturbance) {
    return new FunctionInMemory(
        FakeBucket.unversioned("articles", LIMIT), new NameSpotter(), disturbance);
  }

  Upload upload(String key, String content) {
    return upload(key, content.getBytes(StandardCharsets.UTF_8));
  }

  Upload upload(String key, byte[] content) {
    return bucket.put(key, content, "text/plain", Map.of());
  }

  /// Has the function handle an event; returns its answer.
  JsonTree handle(String event) {
    return handle(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
  }

  JsonTree handle(InputStream event) {
    var answer = new ByteArrayOutputStream();
    try {
      function.handleRequest(event, answer, new LambdaContext("request-1", remaining));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JsonTree.read(answer.toString(StandardCharsets.UTF_8));
  }

  Optional<IndexedArticle> article(String key) {
    return table.article(ArticleId.of("articles", key));
  }

  Optional<IndexedArticle> member(String key, String path) {
    return table.article(ArticleId.ofMember("articles", key, path));
  }

  /// All articles, also those of archives.
  List<IndexedArticle> articles() {
    return table.months(MonthlyList.ARTICLES).stream()
        .flatMap(month -> postings(Term.month(month)))
        .flatMap(posting -> table.article(posting.position().id()).stream())
        .toList();
  }

  /// What has been indexed.
  PostingLists lists() {
    return table;
  }

  /// The keys of the articles that name `entity`.
  List<String> keysNaming(String entity) {
    return postings(Term.entity(entity)).map(posting -> posting.key()).toList();
  }

  /// The rejected uploads.
  List<Payload.Rejected> rejections() {
    return postings(Term.rejected(YearMonth.of(2026, 1)))
        .map(posting -> (Payload.Rejected) posting.payload())
        .toList();
  }

  private java.util.stream.Stream<Posting> postings(Term term) {
    var always = ScanRange.of(LocalDate.MIN, LocalDate.MAX, SortOrder.OLDEST_FIRST);
    return table.read(term, always, 100).postings().stream();
  }

  /// Has Lambda end every invocation after `time`.
  FunctionInMemory within(Duration time) {
    remaining = time;
    return this;
  }

  /// Whether the process ends itself, for which it is given two seconds.
  boolean ends() {
    try {
      return ended.await(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  List<JsonTree> logLines() {
    return log().lines().map(JsonTree::read).toList();
  }

  /// The named value of each line of the log.
  List<String> logged(String name) {
    return logLines().stream().map(line -> line.at(name).text().orElse("")).toList();
  }
}
