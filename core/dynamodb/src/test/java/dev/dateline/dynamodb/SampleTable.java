package dev.dateline.dynamodb;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.SampleArticle;
import dev.dateline.articles.Upload;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.directory.store.NameStore;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.SequencedIndex;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.protocol.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A small table that holds every kind of item, and every code that an item can hold.
///
/// A table that release 1.0 filled in this way is kept as a file, so what is filled in here may
/// never change; see [StoredTableTest]. That release stored no texts.
final class SampleTable {
  static final Sequencer FIRST = new Sequencer("0055AED6DCD90281E1");
  static final Sequencer SECOND = new Sequencer("0055AED6DCD90281E2");
  static final Sequencer THIRD = new Sequencer("0055AED6DCD90281E3");

  static final Article FULL = FullArticle.of("2023/07/14/summit.html");
  static final Article REPLACED =
      SampleArticle.of("replaced.txt").naming("Jens Stoltenberg").article();
  static final ArticleId REMOVED = SampleArticle.of("removed.txt").id();

  /// Its head says that it was indexed, but its details are missing, as after a crash.
  static final Article UNFINISHED =
      SampleArticle.of("unfinished.txt").naming("Boris Pistorius").article();

  /// Later than any run of the tests: what a removal leaves behind must not have expired.
  private static final Instant NOW = Instant.parse("2100-01-01T00:00:00Z");

  private final DynamoDbClient client;
  private final String table;
  private final ArticleIndex index;

  private SampleTable(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.index =
        new SequencedIndex(
                new DynamoDbRegisters(client, table, () -> NOW),
                Sharding.NONE,
                new Parallel(4),
                new Timing(() -> NOW, () -> Duration.ofMinutes(1), Thread::sleep))
            .withoutTexts();
  }

  /// Fills `table`, which is empty.
  static void fill(DynamoDbClient client, String table) {
    var sample = new SampleTable(client, table);
    sample.putArticles();
    sample.putArchives();
    sample.rejectUploads();
    sample.addNames();
    sample.leaveUnfinished();
  }

  /// The articles that the table shows, in the version in which they were uploaded last.
  static List<Article> articles() {
    return Stream.concat(uploads().stream(), week().articles().stream()).toList();
  }

  /// Those of them that were not in an archive.
  static List<Article> uploads() {
    return Stream.concat(dated().stream(), Stream.of(FULL, REPLACED)).toList();
  }

  /// One article for each place in which a date can be found.
  private static List<Article> dated() {
    return List.of(
        dated(1, DateSource.HEADER),
        dated(2, DateSource.DATELINE),
        dated(3, DateSource.OBJECT_METADATA),
        dated(4, DateSource.KEY),
        dated(5, DateSource.UPLOAD_TIME));
  }

  private static Article dated(int day, DateSource source) {
    var date = PublicationDate.of(LocalDate.of(2023, 6, day), source);
    return FullArticle.plain("dated-" + day + ".txt", date);
  }

  /// An archive with two articles and a rejected member.
  static Archive week() {
    var week = SampleArticle.of("week.zip").inVersion("v2");
    return new Archive(
        week.upload(),
        List.of(
            week.inArchive("monday.txt").on("2023-07-10").naming("NATO").article(),
            week.inArchive("tuesday.txt").on("2023-07-11").from("Reuters").article()),
        new Rejection(Rejection.Reason.NO_DATE, "wednesday.txt has no date.", "Add a date."));
  }

  /// What the archive held before.
  private static Archive formerWeek() {
    var week = SampleArticle.of("week.zip").inVersion("v1");
    var monday = week.inArchive("monday.txt").on("2023-07-10").naming("United Nations").article();
    var sunday = week.inArchive("sunday.txt").on("2023-07-09").naming("NATO").article();
    return new Archive(week.upload(), List.of(monday, sunday), null);
  }

  /// The uploads that were rejected, one for each reason, each named by the reason's code.
  static Map<Upload, Rejection> rejections() {
    return Stream.of(
            Rejection.Reason.EMPTY,
            Rejection.Reason.TOO_LARGE,
            Rejection.Reason.VANISHED,
            Rejection.Reason.NOT_TEXT,
            Rejection.Reason.UNKNOWN_FORMAT,
            Rejection.Reason.MALFORMED,
            Rejection.Reason.UNSAFE,
            Rejection.Reason.NO_DATE,
            Rejection.Reason.IMPOSSIBLE_DATE,
            Rejection.Reason.AMBIGUOUS_DATE,
            Rejection.Reason.DATE_OUT_OF_RANGE)
        .map(reason -> new Rejection(reason, "It is " + reason.code() + ".", "Mend it."))
        .collect(
            Collectors.toMap(
                rejection -> SampleArticle.of("bad/" + rejection.reason().code()).upload(),
                rejection -> rejection));
  }

  /// What the directory knows about names; merged names are known only from the merges.
  static List<KnownName> names() {
    return List.of(
        new KnownName(
            "Volodymyr Zelenskyy", Set.of(EntityType.PERSON), Set.of("Zelenskyy", "Zelenski")),
        new KnownName("NATO", Set.of(EntityType.ORGANIZATION), Set.of()),
        new KnownName("Vilnius", Set.of(EntityType.LOCATION, EntityType.MISC), Set.of()));
  }

  private void putArticles() {
    dated().forEach(article -> index.put(article, FIRST));
    index.put(FULL, FIRST);
    index.put(FULL, SECOND);
    index.put(SampleArticle.of("replaced.txt").on("2022-12-31").naming("NATO").article(), FIRST);
    index.put(REPLACED, SECOND);
    index.put(SampleArticle.of("removed.txt").naming("NATO").article(), FIRST);
    index.remove(REMOVED, SECOND);
  }

  private void putArchives() {
    index.put(formerWeek(), FIRST);
    index.put(week(), SECOND);
  }

  private void rejectUploads() {
    rejections().forEach((upload, rejection) -> index.reject(upload, rejection, FIRST));
  }

  private void addNames() {
    NameStore names = DynamoDbNames.of(client, table);
    names()
        .forEach(
            name -> {
              names.add(name.entries().toList());
              names.add(name);
            });
    var directory = NameDirectory.of(names, DynamoDbArticles.postings(client, table));
    directory.merge("Twitter", "X Corp");
    directory.merge("X Corp", "xAI");
    directory.merge("Kiev", "Kyiv");
    directory.unmerge("Kiev", "Kyiv");
  }

  private void leaveUnfinished() {
    index.put(UNFINISHED, FIRST);
    var details =
        Map.of(
            Attributes.PARTITION,
            AttributeValue.fromS(HeadItem.partition(UNFINISHED.id())),
            Attributes.SORT,
            AttributeValue.fromS(DetailsItem.SORT_KEY));
    client.deleteItem(request -> request.tableName(table).key(details));
  }
}
