package dev.dateline.index.protocol;

import static dev.dateline.index.protocol.ArticleIndex.Outcome.SUPERSEDED;
import static dev.dateline.index.protocol.ArticleIndex.Outcome.UNCHANGED;
import static dev.dateline.index.protocol.ArticleIndex.Outcome.WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.SampleArticle;
import dev.dateline.articles.Upload;
import dev.dateline.index.postings.ArticlePostings;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.Term;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the index does over every store.
public abstract class IndexContract {
  private static final Sequencer FIRST = new Sequencer("0055AED6DCD90281E1");
  private static final Sequencer SECOND = new Sequencer("0055AED6DCD90281E2");
  private static final Sequencer THIRD = new Sequencer("0055AED6DCD90281E3");
  private static final SampleArticle RAIN =
      SampleArticle.of("news/rain.txt").naming("Vladimir Putin", "NATO");
  private static final Term JULY = Term.month(YearMonth.of(2023, 7));
  private static final Term PUTIN = Term.entity("vladimir  PUTIN");
  private static final Term NATO = Term.entity("NATO");
  private static final Rejection NO_DATE =
      new Rejection(Rejection.Reason.NO_DATE, "It has no date.", "Begin it with a date.");

  private TestTable table;
  private ArticleIndex index;

  /// A new, empty table for each test.
  protected abstract TestTable emptyTable(Sharding sharding);

  @BeforeEach
  void newTable() {
    table = emptyTable(Sharding.NONE);
    index = table.index();
  }

  @Test
  void anArticleIsOnTheListsOfItsMonthItsSourceAndItsNames() {
    var article = RAIN.from("Reuters").article();

    assertThat(index.put(article, FIRST)).isEqualTo(WRITTEN);

    for (Posting posting : ArticlePostings.of(article)) {
      assertThat(table.all(posting.term())).containsExactly(posting);
    }
    assertThat(table.ids(Term.source("reuters"))).containsExactly(RAIN.id());
    assertThat(table.lists().months(MonthlyList.ARTICLES)).containsExactly(YearMonth.of(2023, 7));
    assertThat(table.lists().article(RAIN.id())).contains(IndexedArticle.of(article));
  }

  @Test
  void whatWasNeverUploadedIsNotThere() {
    assertThat(table.all(PUTIN)).isEmpty();
    assertThat(table.lists().months(MonthlyList.ARTICLES)).isEmpty();
    assertThat(table.lists().article(RAIN.id())).isEmpty();
  }

  @Test
  void theSameEventAgainChangesNothing() {
    index.put(RAIN.article(), FIRST);

    assertThat(index.put(RAIN.article(), FIRST)).isEqualTo(UNCHANGED);
    assertThat(table.ids(PUTIN)).containsExactly(RAIN.id());
  }

  @Test
  void theSameContentUploadedAgainIsKnownByItsNewVersion() {
    index.put(RAIN.inVersion("v1").article(), FIRST);
    var again = RAIN.inVersion("v2").article();

    assertThat(index.put(again, SECOND)).isEqualTo(UNCHANGED);
    assertThat(index.put(RAIN.naming("Nobody").article(), FIRST)).isEqualTo(SUPERSEDED);
    assertThat(table.lists().article(RAIN.id())).contains(IndexedArticle.of(again));
  }

  @Test
  void anotherContentReplacesTheFormer() {
    index.put(RAIN.article(), FIRST);
    var mended = RAIN.naming("NATO", "Angela Merkel").titled("Mended");

    assertThat(index.put(mended.article(), SECOND)).isEqualTo(WRITTEN);

    assertThat(table.ids(PUTIN)).isEmpty();
    assertThat(table.ids(Term.entity("Angela Merkel"))).containsExactly(RAIN.id());
    assertThat(table.all(NATO)).map(Posting::payload).map(this::headline).containsExactly("Mended");
  }

  private String headline(Payload line) {
    return ((Payload.Result) line).headline();
  }

  @Test
  void anotherDateMovesEveryPosting() {
    index.put(RAIN.article(), FIRST);

    index.put(RAIN.on("2023-08-01").article(), SECOND);

    assertThat(table.all(JULY)).isEmpty();
    assertThat(table.all(PUTIN))
        .map(posting -> posting.position().day().toString())
        .containsExactly("2023-08-01");
    assertThat(table.lists().months(MonthlyList.ARTICLES)).contains(YearMonth.of(2023, 8));
  }

  @Test
  void aRemovedArticleIsNowhere() {
    index.put(RAIN.article(), FIRST);

    assertThat(index.remove(RAIN.id(), SECOND)).isEqualTo(WRITTEN);

    assertThat(table.all(PUTIN)).isEmpty();
    assertThat(table.all(JULY)).isEmpty();
    assertThat(table.lists().article(RAIN.id())).isEmpty();
  }

  @Test
  void anEventThatWasOvertakenChangesNothing() {
    index.remove(RAIN.id(), SECOND);

    assertThat(index.put(RAIN.article(), FIRST)).isEqualTo(SUPERSEDED);
    assertThat(table.all(PUTIN)).isEmpty();

    index.put(RAIN.article(), THIRD);

    assertThat(index.remove(RAIN.id(), SECOND)).isEqualTo(SUPERSEDED);
    assertThat(table.ids(PUTIN)).containsExactly(RAIN.id());
  }

  @Test
  void aRejectedUploadIsOnTheListOfItsMonth() {
    Upload upload = RAIN.inVersion("v1").upload();
    index.put(RAIN.article(), FIRST);

    assertThat(index.reject(upload, NO_DATE, SECOND)).isEqualTo(WRITTEN);

    assertThat(table.all(Term.rejected(YearMonth.of(2023, 7))))
        .map(Posting::payload)
        .containsExactly(new Payload.Rejected(upload.key(), "v1", NO_DATE, SampleArticle.UPLOADED));
    assertThat(table.all(PUTIN)).isEmpty();
    assertThat(table.lists().article(RAIN.id())).isEmpty();
  }

  @Test
  void rejectionsAreListedByTheirTimes() {
    for (String time : List.of("10:15:31", "00:00:00", "23:59:59", "10:15:30")) {
      index.reject(upload(time + ".txt", time), NO_DATE, FIRST);
    }

    assertThat(table.all(Term.rejected(YearMonth.of(2023, 7))))
        .map(posting -> posting.key())
        .containsExactly("00:00:00.txt", "10:15:30.txt", "10:15:31.txt", "23:59:59.txt");
    assertThat(table.lists().months(MonthlyList.REJECTIONS)).containsExactly(YearMonth.of(2023, 7));
    assertThat(table.lists().months(MonthlyList.ARTICLES)).isEmpty();
  }

  @Test
  void anUploadThatIsRejectedAgainIsListedOnceAtItsLaterTime() {
    index.reject(upload("a.txt", "10:15:30"), NO_DATE, FIRST);
    index.reject(upload("b.txt", "11:00:00"), NO_DATE, FIRST);

    index.reject(upload("a.txt", "12:00:00"), NO_DATE, SECOND);

    assertThat(table.all(Term.rejected(YearMonth.of(2023, 7))))
        .map(posting -> posting.key())
        .containsExactly("b.txt", "a.txt");
  }

  private static Upload upload(String key, String time) {
    var at = Instant.parse("2023-07-20T" + time + "Z");
    return new Upload(SampleArticle.BUCKET, key, null, "etag", 1000, at);
  }

  @Test
  void aMendedUploadTakesItsRejectionOffTheList() {
    index.reject(RAIN.upload(), NO_DATE, FIRST);

    index.put(RAIN.article(), SECOND);

    assertThat(table.all(Term.rejected(YearMonth.of(2023, 7)))).isEmpty();
    assertThat(table.ids(PUTIN)).containsExactly(RAIN.id());
  }

  @Test
  void oneEventThatComesToMeanAnotherContentReplacesTheFormer() {
    index.put(RAIN.article(), FIRST);

    assertThat(index.put(RAIN.naming("NATO").article(), FIRST)).isEqualTo(WRITTEN);

    assertThat(table.ids(PUTIN)).isEmpty();
    assertThat(index.put(RAIN.naming("Nobody").article(), SECOND)).isEqualTo(WRITTEN);
    assertThat(table.ids(NATO)).isEmpty();
    assertThat(table.ids(Term.entity("nobody"))).containsExactly(RAIN.id());
  }

  @Test
  void aWriterOfTheFormerMeaningOfAnEventComesTooLate() {
    index.put(RAIN.article(), FIRST);
    index.put(RAIN.naming("NATO").titled("Anew").article(), FIRST);

    for (Posting posting : ArticlePostings.of(RAIN.article())) {
      var late = new Item.Listed(posting.term().value(), posting, FIRST);
      assertThat(table.registers().write(late)).as(posting.term().value()).isFalse();
    }
  }

  @Test
  void aBatchIsWrittenWhateverIsExpectedOfItsItems() {
    var registers = table.registers();
    for (Sequencer clock : List.of(FIRST, FIRST, SECOND)) {
      var items = items(RAIN.titled("Under " + clock), clock);
      for (var batch : List.of(new ItemBatch(items, List.of()), new ItemBatch(List.of(), items))) {
        assertThat(registers.write(batch)).isEqualTo(new BatchResult(false, ItemBatch.EMPTY));
        assertThat(table.all(NATO)).containsExactly(posting(items, NATO));
      }
    }
  }

  @Test
  void aBatchBringsBackWhatATombstoneRemovedOnlyUnderALaterClock() {
    var registers = table.registers();
    var items = items(RAIN, FIRST);
    registers.write(new ItemBatch(items, List.of()));
    registers.write(new ItemBatch(List.of(), tombstones(items, SECOND)));
    assertThat(table.all(NATO)).isEmpty();

    for (var late : List.of(new ItemBatch(items, List.of()), new ItemBatch(List.of(), items))) {
      assertThat(registers.write(late).superseded()).isTrue();
      assertThat(table.all(NATO)).isEmpty();
    }
    var later = items(RAIN, THIRD);
    assertThat(registers.write(new ItemBatch(later, List.of())).superseded()).isFalse();
    assertThat(table.all(NATO)).containsExactly(posting(later, NATO));
  }

  private static List<Item.Placed> items(SampleArticle sample, Sequencer clock) {
    return ArticlePostings.of(sample.article()).stream()
        .map(posting -> (Item.Placed) new Item.Listed(posting.term().value(), posting, clock))
        .toList();
  }

  private static List<Item.Placed> tombstones(List<Item.Placed> items, Sequencer clock) {
    var expires = Instant.now().plusSeconds(3600);
    return items.stream()
        .map(it -> (Item.Placed) new Item.Tombstone(it.partition(), it.position(), clock, expires))
        .toList();
  }

  private static Posting posting(List<Item.Placed> items, Term term) {
    return items.stream()
        .map(item -> ((Item.Listed) item).posting())
        .filter(posting -> posting.term().equals(term))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsFilledInLaterNeverOverridesAnEvent() {
    index.put(RAIN.article(), Sequencer.BEFORE_ALL);
    assertThat(index.put(RAIN.naming("NATO").article(), Sequencer.BEFORE_ALL)).isEqualTo(WRITTEN);

    assertThat(index.remove(RAIN.id(), FIRST)).isEqualTo(WRITTEN);
    assertThat(index.put(RAIN.article(), Sequencer.BEFORE_ALL)).isEqualTo(SUPERSEDED);
    assertThat(table.all(NATO)).isEmpty();
  }

  @Test
  void anArticleMayNameHundreds() {
    var names = IntStream.range(0, 400).mapToObj(n -> "Somebody called %03d".formatted(n)).toList();
    var article = RAIN.naming(names).article();

    index.put(article, FIRST);

    assertThat(table.ids(Term.entity(names.getLast()))).containsExactly(RAIN.id());
    assertThat(table.lists().article(RAIN.id())).contains(IndexedArticle.of(article));

    index.put(RAIN.article(), SECOND);

    assertThat(names).allSatisfy(name -> assertThat(table.ids(Term.entity(name))).isEmpty());
  }

  @Test
  void aNameMayBeOfAnyLength() {
    String name = "Ж".repeat(3000);

    index.put(RAIN.naming(name).article(), FIRST);

    assertThat(table.ids(Term.entity(name))).containsExactly(RAIN.id());
  }

  @Test
  void articlesOfOneListStandInTheOrderOfTheirDays() {
    var days = List.of("2023-07-03", "2023-07-01", "2023-07-02");
    days.forEach(day -> index.put(SampleArticle.of(day).on(day).article(), FIRST));

    assertThat(table.all(JULY))
        .map(posting -> posting.key())
        .containsExactly("2023-07-01", "2023-07-02", "2023-07-03");
  }
}
