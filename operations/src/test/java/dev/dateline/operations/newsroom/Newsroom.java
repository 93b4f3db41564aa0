package dev.dateline.operations.newsroom;

import dev.dateline.articles.Archive;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.SampleArticle;
import dev.dateline.dynamodb.DynamoDbArticles;
import dev.dateline.dynamodb.DynamoDbWatches;
import dev.dateline.dynamodb.LocalDynamoDb;
import dev.dateline.dynamodb.ReadOptions;
import dev.dateline.dynamodb.WriteOptions;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.directory.store.NameStore;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.protocol.TestTable;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.watch.Watch;
import dev.dateline.index.watch.WatchOptions;
import dev.dateline.index.watch.WatchStore;
import dev.dateline.index.watch.WatchedLists;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A table that is filled at random, and everything that can be read from it.
public final class Newsroom {
  /// The names that articles may have.
  public static final List<String> NAMES = List.of("NATO", "Kyiv", "Angela Merkel", "Olaf Scholz");

  /// The number of keys.
  public static final int KEYS = 5;

  private static final List<String> SOURCES = List.of("Reuters", "dpa");
  private static final Instant SET_UP = Instant.parse("2023-07-01T00:00:00Z");
  private static final Rejection EMPTY =
      new Rejection(Rejection.Reason.EMPTY, "It is empty.", "Write something.");

  /// What happens to a key.
  public enum Kind {
    ARTICLE,
    ARCHIVE,
    REJECTION,
    REMOVAL
  }

  /// An event.
  public record Change(int key, Kind kind, int variant) {}

  private final String name;
  private final Sharding sharding;
  private final WatchStore watches;
  private final NameStore names;
  private final PostingLists lists;

  /// An empty table.
  public Newsroom(Sharding sharding) {
    var client = LocalDynamoDb.client();
    this.name = LocalDynamoDb.newTable();
    this.sharding = sharding;
    this.watches = DynamoDbWatches.of(client, name);
    this.names = DynamoDbNames.of(client, name);
    this.lists = DynamoDbArticles.postings(client, name, ReadOptions.DEFAULT.over(sharding));
  }

  /// The table's name.
  public String table() {
    return name;
  }

  /// The table's sharding.
  public Sharding sharding() {
    return sharding;
  }

  /// Its watches.
  public WatchStore watches() {
    return watches;
  }

  /// Its directory.
  public NameStore names() {
    return names;
  }

  private ArticleIndex index(Instant now) {
    var options = new WatchOptions(Duration.ZERO, WatchOptions.DEFAULT.freshness(), found -> {});
    var arrivals = WatchedLists.of(watches, names, options, () -> now);
    return DynamoDbArticles.index(
        LocalDynamoDb.client(), name, WriteOptions.DEFAULT.over(sharding).keeping(arrivals));
  }

  /// Sets up a watch for each of `watched`, merges the last two names, and applies `changes`.
  public void fill(List<Change> changes, Set<String> watched) {
    watched.forEach(this::watch);
    NAMES.forEach(this::learn);
    merge(NAMES.get(2), NAMES.get(3));
    merge("Mutti", NAMES.get(2));
    for (int at = 0; at < changes.size(); at++) {
      apply(changes.get(at), at);
    }
  }

  /// Merges a name into another one.
  public void merge(String alias, String into) {
    NameDirectory.of(names, lists).merge(alias, into);
  }

  /// Sets up a watch for articles that name `watched`.
  public void watch(String watchName, String watched) {
    var query = ArticleQuery.of(DateRange.ALL, EntityFilter.all(watched));
    watches.put(new Watch(watchName, "entity=" + watched, "Tell Ann", query, SET_UP));
  }

  private void watch(String watched) {
    watch(watched.toLowerCase(Locale.ROOT).replace(' ', '-'), watched);
  }

  private void learn(String met) {
    var known = new KnownName(met, Set.of(EntityType.PERSON), Set.of("The " + met));
    names.add(known.entries().toList());
    names.add(known);
  }

  /// Applies the event number `at`.
  public ArticleIndex.Outcome apply(Change change, int at) {
    var index = index(SampleArticle.UPLOADED.plusSeconds(at));
    return apply(change, index, new Sequencer("0055AED6DCD9028%03X".formatted(at + 1)));
  }

  /// Applies what the bucket has now.
  public void rescan(Change change) {
    var index = index(SampleArticle.UPLOADED.plusSeconds(3600));
    apply(change, index, index.sequencerForRescan(sample(change).id()));
  }

  private static ArticleIndex.Outcome apply(Change change, ArticleIndex index, Sequencer clock) {
    var sample = sample(change);
    return switch (change.kind()) {
      case ARTICLE -> index.put(sample.article(), clock);
      case ARCHIVE -> index.put(archive(sample, change.variant()), clock);
      case REJECTION -> index.reject(sample.upload(), EMPTY, clock);
      case REMOVAL -> index.remove(sample.id(), clock);
    };
  }

  /// The article of `change`.
  public static SampleArticle sample(Change change) {
    int variant = change.variant();
    return SampleArticle.of("key-" + change.key())
        .inVersion("v" + variant)
        .on("2023-0" + (1 + variant % 3) + "-10")
        .from(SOURCES.get(variant % 2))
        .naming(NAMES.subList(0, variant % (NAMES.size() + 1)));
  }

  private static Archive archive(SampleArticle sample, int variant) {
    var members =
        Stream.of("a.txt", "b.txt", "c.txt").limit(1 + variant % 3).map(sample::inArchive).toList();
    return new Archive(
        sample.upload(),
        members.stream().map(SampleArticle::article).toList(),
        variant % 2 == 0 ? EMPTY : null);
  }

  /// The lines on the list of `watch`, whenever they arrived.
  public List<Payload> found(Watch watch) {
    return reader().all(watch.term()).stream()
        .map(Posting::payload)
        .sorted(Comparator.comparing(Object::toString))
        .toList();
  }

  private TestTable reader() {
    var registers = DynamoDbArticles.registers(LocalDynamoDb.client(), name);
    return new TestTable(registers, lists, sharding);
  }

  /// All that can be read from the table. A month without articles says nothing.
  public Map<String, String> answers() {
    var answers = new TreeMap<String, String>();
    var table = reader();
    for (var term : terms()) {
      var postings = table.all(term);
      if (!postings.isEmpty()) {
        answers.put(term.value(), postings.toString());
      }
      table.ids(term).forEach(id -> answers.put(id.value(), lists.article(id).toString()));
    }
    answers.put("watches", watches.all().toString());
    var directory = NameDirectory.of(names, lists);
    for (var each : Stream.concat(NAMES.stream(), Stream.of("Mutti")).toList()) {
      answers.put("name " + each, directory.describe(each).toString());
      answers.put("merge " + each, names.merges(Set.of(NameKey.of(each))).toString());
    }
    return answers;
  }

  private List<Term> terms() {
    var months = Stream.of(MonthlyList.values()).flatMap(this::monthly);
    var others =
        Stream.concat(NAMES.stream().map(Term::entity), SOURCES.stream().map(Term::source));
    var watched = watches.all().stream().map(Watch::term);
    return Stream.of(months, others, watched).flatMap(terms -> terms).toList();
  }

  private Stream<Term> monthly(MonthlyList monthly) {
    return lists.months(monthly).stream()
        .flatMap((YearMonth month) -> Stream.of(monthly.term(month), Term.text(month)));
  }
}
