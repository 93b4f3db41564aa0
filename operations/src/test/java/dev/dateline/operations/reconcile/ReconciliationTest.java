package dev.dateline.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.SampleArticle;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.InMemoryTable;
import dev.dateline.index.protocol.MortalRegisters;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.protocol.TestTable;
import dev.dateline.operations.reconcile.Discrepancy.Kind;
import dev.dateline.operations.reconcile.ReconcileProgress.Pass;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;

class ReconciliationTest {
  private static final Instant NOW = SampleArticle.UPLOADED.plusSeconds(3600);
  private static final Rejection EMPTY =
      new Rejection(Rejection.Reason.EMPTY, "It is empty.", "Write something.");
  private static final Sequencer FIRST = new Sequencer("00A");
  private static final Sequencer SECOND = new Sequencer("00B");

  /// The index entry of a key.
  enum Indexed {
    NOTHING,
    ARTICLE,
    OTHER_VERSION,
    ARCHIVE,
    REJECTION,
    REMOVED
  }

  /// The state of a key in the bucket and in the index.
  record State(boolean stored, Indexed indexed) {
    List<Kind> differences() {
      boolean known = indexed != Indexed.NOTHING && indexed != Indexed.REMOVED;
      if (!stored) {
        return known ? List.of(Kind.GONE) : List.of();
      }
      if (!known) {
        return List.of(Kind.MISSING);
      }
      return indexed == Indexed.OTHER_VERSION ? List.of(Kind.CHANGED) : List.of();
    }
  }

  private TestTable table = new InMemoryTable(new Sharding(4)).asTestTable();
  private FakeListing bucket = new FakeListing();

  @BeforeTry
  void newTableAndBucket() {
    table = new InMemoryTable(new Sharding(4)).asTestTable();
    bucket = new FakeListing();
  }

  private void enter(String key, Indexed indexed) {
    var sample = SampleArticle.of(key).naming("NATO").inVersion("1");
    var index = table.index();
    switch (indexed) {
      case NOTHING -> {}
      case ARTICLE -> index.put(sample.article(), FIRST);
      case OTHER_VERSION -> index.put(sample.inVersion("0").article(), FIRST);
      case ARCHIVE ->
          index.put(new Archive(sample.upload(), List.of(member(sample).article()), EMPTY), FIRST);
      case REJECTION -> index.reject(sample.upload(), EMPTY, FIRST);
      case REMOVED -> {
        index.put(sample.article(), FIRST);
        index.remove(sample.id(), SECOND);
      }
    }
  }

  private static SampleArticle member(SampleArticle archive) {
    return archive.inArchive("a.txt");
  }

  private Reconciliation reconciliation() {
    return new Reconciliation(
        new Reconciliation.BucketAccess(SampleArticle.BUCKET, bucket, bucket::has),
        new Reconciliation.IndexAccess(table.registers(), table.stored(), table.lists()),
        new Reconciliation.Tuning(2, Duration.ofMinutes(5), () -> NOW));
  }

  /// Runs every step with a new reconciliation, as after a restart.
  private List<Discrepancy> differences() {
    var all = new ArrayList<Discrepancy>();
    var progress = ReconcileProgress.NONE;
    while (!progress.isDone()) {
      var step = reconciliation().step(progress);
      all.addAll(step.differences());
      progress = step.next();
    }
    assertThat(progress.counts().differences().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(all.size());
    return all;
  }

  @Property(tries = 200)
  void findsExactlyTheDifferences(@ForAll("states") List<State> states) {
    var expected = new ArrayList<Discrepancy>();
    for (int number = 0; number < states.size(); number++) {
      String key = "key-" + number;
      var state = states.get(number);
      enter(key, state.indexed());
      if (state.stored()) {
        bucket.add(key, "etag-1", SampleArticle.UPLOADED);
      }
      state.differences().forEach(kind -> expected.add(new Discrepancy(key, kind)));
    }

    assertThat(differences()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Provide
  Arbitrary<List<State>> states() {
    return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(Indexed.class))
        .as(State::new)
        .list()
        .ofMaxSize(25);
  }

  @Example
  void findsAnArticleWhoseWriterCrashed() {
    var crashing = new MortalRegisters(table.registers(), () -> {}, 4);
    var article = SampleArticle.of("a.txt").naming("NATO", "Kyiv").article();
    var crash = catchThrowable(() -> table.index(crashing).put(article, FIRST));
    assertThat(crash).isInstanceOf(MortalRegisters.Killed.class);
    bucket.add("a.txt", "", SampleArticle.UPLOADED);

    assertThat(differences()).containsExactly(new Discrepancy("a.txt", Kind.UNFINISHED));
  }

  @Example
  void skipsObjectsThatAreTooRecent() {
    bucket.add("young.txt", "etag", NOW.minusSeconds(60));
    bucket.add("old.txt", "etag", NOW.minusSeconds(600));

    assertThat(differences()).containsExactly(new Discrepancy("old.txt", Kind.MISSING));
  }

  @Example
  void reportsItsProgress() {
    for (int number = 0; number < 5; number++) {
      bucket.add("key-" + number, "etag", SampleArticle.UPLOADED);
    }
    var first = reconciliation().step(ReconcileProgress.NONE).next();
    assertThat(first.pass()).isEqualTo(Pass.LISTING);
    assertThat(first.share()).isEqualTo(0.6);
    assertThat(first.counts().listed()).isEqualTo(3);

    var second = reconciliation().step(first).next();
    assertThat(second.pass()).isEqualTo(Pass.INDEX);
    assertThat(second.counts().of(Kind.MISSING)).isEqualTo(5);
  }

  /// Lists three objects at a time.
  private static final class FakeListing implements Listing {
    private static final int BATCH = 3;
    private final Map<String, ListedObject> objects = new TreeMap<>();

    void add(String key, String etag, Instant modified) {
      objects.put(key, new ListedObject(key, etag, modified));
    }

    boolean has(String key) {
      return objects.containsKey(key);
    }

    @Override
    public ObjectBatch after(String mark) {
      int start = mark.equals(BEGINNING) ? 0 : Integer.parseInt(mark);
      int end = Math.min(start + BATCH, objects.size());
      var batch = List.copyOf(objects.values()).subList(start, end);
      String next = end < objects.size() ? Integer.toString(end) : null;
      return new ObjectBatch(batch, next, objects.isEmpty() ? 1 : (double) end / objects.size());
    }
  }
}
