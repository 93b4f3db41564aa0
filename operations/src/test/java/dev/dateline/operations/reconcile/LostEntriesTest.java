package dev.dateline.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Archive;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.SampleArticle;
import dev.dateline.articles.Upload;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.InMemoryRegisters;
import dev.dateline.index.protocol.InMemoryTable;
import dev.dateline.index.protocol.PostingPlace;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.protocol.TestTable;
import dev.dateline.operations.reconcile.Discrepancy.Kind;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Entries that the index has lost are found, and repaired by a rescan that rewrites everything.
class LostEntriesTest {
  private static final Rejection EMPTY =
      new Rejection(Rejection.Reason.EMPTY, "It is empty.", "Write something.");
  private static final Sequencer CLOCK = new Sequencer("0055AED6DCD90281E5");
  private static final SampleArticle RAIN =
      SampleArticle.of("rain.txt").naming("NATO", "Kyiv").from("Reuters");
  private static final SampleArticle WEEK = SampleArticle.of("week.zip");
  private static final SampleArticle MEMBER = WEEK.inArchive("a.txt").naming("NATO");
  private static final SampleArticle BAD = SampleArticle.of("bad.txt");
  private static final List<Term> TERMS =
      List.of(
          Term.month(YearMonth.of(2023, 7)),
          Term.text(YearMonth.of(2023, 7)),
          Term.rejected(YearMonth.of(2023, 7)),
          Term.entity("NATO"),
          Term.entity("Kyiv"),
          Term.source("Reuters"));

  private final Sharding sharding = new Sharding(3);
  private final TestTable table = new InMemoryTable(sharding).asTestTable();
  private final ArticleIndex index = table.index();
  private Map<Term, List<Posting>> whole = Map.of();

  @BeforeEach
  void fillTheIndex() {
    List.of(RAIN, WEEK, BAD).forEach(sample -> enter(sample.upload().key(), CLOCK));
    whole = lists();
    assertThat(differences()).isEmpty();
  }

  private void enter(String key, Sequencer clock) {
    switch (key) {
      case "rain.txt" -> index.put(RAIN.article(), clock);
      case "week.zip" ->
          index.put(new Archive(WEEK.upload(), List.of(MEMBER.article()), EMPTY), clock);
      default -> index.reject(BAD.upload(), EMPTY, clock);
    }
  }

  private Map<Term, List<Posting>> lists() {
    var lists = new LinkedHashMap<Term, List<Posting>>();
    TERMS.forEach(term -> lists.put(term, table.all(term)));
    return lists;
  }

  private List<Discrepancy> differences() {
    var objects =
        List.of(RAIN, WEEK, BAD).stream().map(it -> ListedObject.of(it.upload().key())).toList();
    var reconciliation =
        new Reconciliation(
            new Reconciliation.BucketAccess(
                SampleArticle.BUCKET,
                mark -> new Listing.ObjectBatch(objects, null, 1),
                key -> true),
            new Reconciliation.IndexAccess(table.registers(), table.stored(), table.lists()),
            new Reconciliation.Tuning(2, Duration.ZERO, () -> SampleArticle.UPLOADED));
    var all = new ArrayList<Discrepancy>();
    for (var progress = ReconcileProgress.NONE; !progress.isDone(); ) {
      var step = reconciliation.step(progress);
      all.addAll(step.differences());
      progress = step.next();
    }
    return all;
  }

  /// What the ingest function does for a repair.
  private void repair(String key) {
    var id = ArticleId.of(SampleArticle.BUCKET, key);
    index.doubt(id);
    enter(key, index.sequencerForRescan(id));
  }

  private void assertFoundAndRepaired(String key, Kind kind) {
    assertThat(differences()).containsExactly(new Discrepancy(key, kind));
    repair(key);
    assertThat(differences()).isEmpty();
    assertThat(lists()).isEqualTo(whole);
  }

  private InMemoryRegisters registers() {
    return (InMemoryRegisters) table.registers();
  }

  private void lose(ArticleId id, PostingPlace place) {
    registers().losePosting(sharding.partition(place.term(), id), place.position());
  }

  private void assertEachLostPostingIsFoundAndRepaired(String key, ArticleId id) {
    var head = Objects.requireNonNull(registers().read(id).head());
    var places = head.footprint().places();
    assertThat(places).isNotEmpty();
    for (var place : places) {
      lose(id, place);
      assertThat(lists()).isNotEqualTo(whole);
      assertFoundAndRepaired(key, Kind.LOST_POSTING);
    }
  }

  @Test
  void findsAnyLostPostingOfAnArticle() {
    assertEachLostPostingIsFoundAndRepaired("rain.txt", RAIN.id());
  }

  @Test
  void findsAnyLostPostingOfAMemberOfAnArchive() {
    assertEachLostPostingIsFoundAndRepaired("week.zip", MEMBER.id());
  }

  @Test
  void findsTheLostPostingOfARejection() {
    assertEachLostPostingIsFoundAndRepaired("bad.txt", BAD.id());
  }

  @Test
  void findsTheLostPostingOfAnArchivesRejection() {
    assertEachLostPostingIsFoundAndRepaired("week.zip", WEEK.id());
  }

  @Test
  void findsTheLostHeadOfAnArticleARejectionAnArchiveOrAMember() {
    var ids =
        Map.of(
            RAIN.id(),
            "rain.txt",
            BAD.id(),
            "bad.txt",
            WEEK.id(),
            "week.zip",
            MEMBER.id(),
            "week.zip");
    ids.forEach(
        (id, key) -> {
          registers().loseHead(id);
          assertFoundAndRepaired(key, Kind.LOST_HEAD);
        });
  }

  /// Nothing then tells how late the clock of the postings is that were left behind.
  @Test
  void repairsAnArticleARejectionOrAnArchiveThatHasLostItsHeadAndItsDetails() {
    var ids = Map.of(RAIN.id(), "rain.txt", BAD.id(), "bad.txt", WEEK.id(), "week.zip");
    ids.forEach(
        (id, key) -> {
          registers().loseHead(id);
          registers().loseDetails(id);
          assertFoundAndRepaired(key, Kind.MISSING);
        });
  }

  @Test
  void repairsAMemberThatHasLostItsHeadAndItsDetails() {
    registers().loseHead(MEMBER.id());
    registers().loseDetails(MEMBER.id());
    assertFoundAndRepaired("week.zip", Kind.LOST_HEAD);
  }

  @Test
  void appliesALaterEventAfterTheRepairOfAnArticleThatHasLostHeadAndDetails() {
    registers().loseHead(RAIN.id());
    registers().loseDetails(RAIN.id());
    repair("rain.txt");
    index.remove(RAIN.id(), new Sequencer("0055AED6DCD90281E6"));
    assertThat(table.ids(Term.entity("Kyiv"))).isEmpty();
  }

  @Test
  void replacesAnArticleThatHasLostItsHead() {
    registers().loseHead(RAIN.id());
    var other = SampleArticle.of("rain.txt").naming("Kyiv").article();
    index.put(other, index.sequencerForRescan(RAIN.id()));

    assertThat(table.ids(Term.entity("NATO"))).containsExactly(MEMBER.id());
    assertThat(table.ids(Term.source("Reuters"))).isEmpty();
    assertThat(table.ids(Term.entity("Kyiv"))).containsExactly(RAIN.id());
  }

  @Test
  void removesAnArticleThatHasLostItsHead() {
    registers().loseHead(RAIN.id());
    index.remove(RAIN.id(), index.sequencerForRescan(RAIN.id()));

    assertThat(table.ids(Term.entity("Kyiv"))).isEmpty();
    assertThat(table.ids(Term.entity("NATO"))).containsExactly(MEMBER.id());
  }

  @Test
  void removesTheArticlesOfAnArchiveThatHasLostItsHead() {
    registers().loseHead(WEEK.id());
    index.remove(WEEK.id(), new Sequencer("0055AED6DCD90281E6"));
    assertThat(table.ids(Term.entity("NATO"))).containsExactly(RAIN.id());
    assertThat(rejectedKeys()).containsExactly("bad.txt");
  }

  @Test
  void removesAnArticleThatTheNewArchiveLacksAfterALostHead() {
    registers().loseHead(WEEK.id());
    var other = WEEK.inArchive("b.txt").naming("Kyiv");
    index.put(
        new Archive(WEEK.upload(), List.of(other.article()), null),
        index.sequencerForRescan(WEEK.id()));
    assertThat(table.ids(Term.entity("NATO"))).containsExactly(RAIN.id());
    assertThat(table.ids(Term.entity("Kyiv"))).containsExactlyInAnyOrder(RAIN.id(), other.id());
    assertThat(rejectedKeys()).containsExactly("bad.txt");
  }

  /// An event and the object itself may give times of the upload that differ by a second.
  @Test
  void listsARejectionOnceIfItIsRepairedWithAnotherTime() {
    registers().loseHead(BAD.id());
    var upload = BAD.upload();
    var later =
        new Upload(
            upload.bucket(),
            upload.key(),
            upload.versionId(),
            upload.etag(),
            upload.size(),
            upload.time().plusSeconds(1));
    index.reject(later, EMPTY, index.sequencerForRescan(BAD.id()));
    assertThat(rejectedKeys()).containsExactlyInAnyOrder("bad.txt", "week.zip");
  }

  private List<String> rejectedKeys() {
    return table.all(Term.rejected(YearMonth.of(2023, 7))).stream().map(Posting::key).toList();
  }

  @Test
  void ignoresAnOldEventAfterALostHead() {
    registers().loseHead(RAIN.id());
    var old = SampleArticle.of("rain.txt").naming("Kyiv").article();
    assertThat(index.put(old, new Sequencer("0055AED6DCD90281E1")))
        .isEqualTo(ArticleIndex.Outcome.SUPERSEDED);
    assertFoundAndRepaired("rain.txt", Kind.LOST_HEAD);
  }

  @Test
  void appliesALaterEventAfterARepair() {
    registers().loseHead(RAIN.id());
    repair("rain.txt");
    assertThat(index.remove(RAIN.id(), new Sequencer("0055AED6DCD90281E6")))
        .isEqualTo(ArticleIndex.Outcome.WRITTEN);
    assertThat(table.ids(Term.entity("Kyiv"))).isEmpty();
  }
}
