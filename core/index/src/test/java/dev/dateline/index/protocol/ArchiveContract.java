package dev.dateline.index.protocol;

import static dev.dateline.index.protocol.ArticleIndex.Outcome.SUPERSEDED;
import static dev.dateline.index.protocol.ArticleIndex.Outcome.UNCHANGED;
import static dev.dateline.index.protocol.ArticleIndex.Outcome.WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.SampleArticle;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the index does with archives over every store.
public abstract class ArchiveContract {
  private static final Sequencer FIRST = new Sequencer("0055AED6DCD90281E1");
  private static final Sequencer SECOND = new Sequencer("0055AED6DCD90281E2");
  private static final Sequencer THIRD = new Sequencer("0055AED6DCD90281E3");
  private static final Term JULY = Term.month(YearMonth.of(2023, 7));
  private static final Term REJECTED = Term.rejected(YearMonth.of(2023, 7));
  private static final Term NATO = Term.entity("NATO");
  private static final SampleArticle WEEK = SampleArticle.of("week.zip");
  private static final SampleArticle RAIN = WEEK.inArchive("rain.txt").naming("NATO");
  private static final SampleArticle SNOW = WEEK.inArchive("snow.txt").naming("NATO", "Kyiv");
  private static final Rejection EMPTY =
      new Rejection(Rejection.Reason.EMPTY, "It is empty.", "Write something.");

  private TestTable table;
  private ArticleIndex index;

  /// A new, empty table for each test.
  protected abstract TestTable emptyTable(Sharding sharding);

  @BeforeEach
  void newTable() {
    table = emptyTable(Sharding.NONE);
    index = table.index();
  }

  private static Archive archive(@Nullable Rejection rejection, SampleArticle... articles) {
    var all = Arrays.stream(articles).map(SampleArticle::article).toList();
    return new Archive(articles[0].upload(), all, rejection);
  }

  private List<String> rejected() {
    return table.all(REJECTED).stream().map(posting -> posting.key()).toList();
  }

  @Test
  void everyMemberIsAnArticle() {
    assertThat(index.put(archive(null, RAIN, SNOW), FIRST)).isEqualTo(WRITTEN);

    assertThat(table.ids(NATO)).containsExactlyInAnyOrder(RAIN.id(), SNOW.id());
    assertThat(table.ids(JULY)).hasSize(2);
    assertThat(table.lists().article(SNOW.id())).contains(IndexedArticle.of(SNOW.article()));
    assertThat(table.lists().article(WEEK.id())).isEmpty();
  }

  @Test
  void membersThatAreNoLongerThereAreRemoved() {
    index.put(archive(null, RAIN, SNOW), FIRST);

    assertThat(index.put(archive(null, RAIN), SECOND)).isEqualTo(WRITTEN);

    assertThat(table.ids(NATO)).containsExactly(RAIN.id());
    assertThat(table.ids(Term.entity("Kyiv"))).isEmpty();
    assertThat(table.lists().article(SNOW.id())).isEmpty();
  }

  @Test
  void membersComeToKnowTheVersionOfTheArchive() {
    index.put(archive(null, RAIN.inVersion("v1")), FIRST);
    index.put(archive(null, RAIN.inVersion("v2")), SECOND);

    assertThat(table.lists().article(RAIN.id()))
        .contains(IndexedArticle.of(RAIN.inVersion("v2").article()));
  }

  @Test
  void aRemovedArchiveLeavesNothing() {
    index.put(archive(EMPTY, RAIN, SNOW), FIRST);

    assertThat(index.remove(WEEK.id(), SECOND)).isEqualTo(WRITTEN);

    assertThat(table.all(JULY)).isEmpty();
    assertThat(table.all(NATO)).isEmpty();
    assertThat(table.all(REJECTED)).isEmpty();
    assertThat(table.lists().article(RAIN.id())).isEmpty();
  }

  @Test
  void anArticleOrARejectionMayTakeItsPlace() {
    index.put(archive(null, RAIN, SNOW), FIRST);
    index.put(WEEK.naming("NATO").article(), SECOND);

    assertThat(table.ids(NATO)).containsExactly(WEEK.id());

    index.put(archive(null, RAIN), THIRD);
    assertThat(table.ids(NATO)).containsExactly(RAIN.id());

    index.reject(WEEK.upload(), EMPTY, THIRD.successor());
    assertThat(table.all(NATO)).isEmpty();
    assertThat(rejected()).containsExactly(WEEK.key());
  }

  @Test
  void whatInItWasRejectedIsListedUntilItIsMended() {
    index.put(archive(EMPTY, RAIN), FIRST);
    assertThat(table.lists().months(MonthlyList.REJECTIONS)).containsExactly(YearMonth.of(2023, 7));
    assertThat(rejected()).containsExactly(WEEK.key());

    index.put(archive(null, RAIN, SNOW), SECOND);
    assertThat(table.all(REJECTED)).isEmpty();
  }

  @Test
  void anEventThatComesTwiceOrTooLateChangesNothing() {
    index.put(archive(null, RAIN), SECOND);

    assertThat(index.put(archive(null, RAIN), SECOND)).isEqualTo(UNCHANGED);
    assertThat(index.put(archive(null, RAIN, SNOW), FIRST)).isEqualTo(SUPERSEDED);
    assertThat(index.remove(WEEK.id(), FIRST)).isEqualTo(SUPERSEDED);
    assertThat(table.ids(NATO)).containsExactly(RAIN.id());
  }
}
