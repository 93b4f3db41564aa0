package dev.dateline.index.protocol;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.SampleArticle;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// How the lists of every store are read: the same whether a term has one partition or four.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PostingListsContract {
  private static final int ARTICLES = 24;
  private static final int DAYS = 8;
  private static final int REMOVED = 5;
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 7, 1);
  private static final Term NATO = Term.entity("NATO");
  private static final Sequencer PUT = new Sequencer("00A");
  private static final Sequencer REMOVE = new Sequencer("00B");

  private final Map<Integer, TestTable> tables = new TreeMap<>();
  private final List<Position> positions = new ArrayList<>();

  /// A new, empty table.
  protected abstract TestTable emptyTable(Sharding sharding);

  @BeforeAll
  void fill() {
    for (int shards : new int[] {1, 4}) {
      tables.put(shards, emptyTable(new Sharding(shards)));
    }
    for (int number = 0; number < ARTICLES; number++) {
      var sample =
          SampleArticle.of("a" + number).naming("NATO").on(FIRST_DAY.plusDays(number % DAYS));
      tables.values().forEach(table -> table.index().put(sample.article(), PUT));
      if (number % REMOVED == 0) {
        tables.values().forEach(table -> table.index().remove(sample.id(), REMOVE));
      } else {
        positions.add(new Position(sample.day(), sample.id()));
      }
    }
  }

  private List<Position> expected(ScanRange range) {
    return positions.stream().filter(range::holds).sorted(range.order()).toList();
  }

  private void assertRead(int shards, ScanRange range, int limit) {
    var table = requireNonNull(tables.get(shards));
    assertThat(table.all(NATO, range, limit)).map(Posting::position).isEqualTo(expected(range));
  }

  @ParameterizedTest(name = "{0} shards, {1}, pages of {2}")
  @CsvSource({
    "1, NEWEST_FIRST, 1", "1, OLDEST_FIRST, 3", "1, NEWEST_FIRST, 100",
    "4, NEWEST_FIRST, 1", "4, OLDEST_FIRST, 3", "4, NEWEST_FIRST, 100"
  })
  void pagesHoldEveryPostingOnceAndInOrder(int shards, SortOrder order, int limit) {
    assertRead(shards, ScanRange.of(LocalDate.MIN, LocalDate.MAX, order), limit);
  }

  @ParameterizedTest
  @EnumSource
  void aStretchHasItsFirstAndItsLastDay(SortOrder order) {
    for (int shards : tables.keySet()) {
      assertRead(shards, ScanRange.of(FIRST_DAY.plusDays(2), FIRST_DAY.plusDays(4), order), 5);
      assertRead(shards, ScanRange.of(FIRST_DAY, FIRST_DAY, order), 5);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStretchMayBeginAnywhere(SortOrder order) {
    var days = ScanRange.of(FIRST_DAY.plusDays(1), FIRST_DAY.plusDays(6), order);
    for (int shards : tables.keySet()) {
      for (Position position : positions) {
        assertRead(shards, days.from(position), 100);
        assertRead(shards, days.after(position), 100);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStretchMayEndAnywhere(SortOrder order) {
    var days = ScanRange.of(FIRST_DAY.plusDays(1), FIRST_DAY.plusDays(6), order);
    for (int shards : tables.keySet()) {
      for (Position position : positions) {
        assertRead(shards, days.until(position), 3);
        assertRead(shards, days.from(positions.get(7)).until(position), 100);
      }
    }
  }

  @Test
  void postingsAreFoundByTheirPositions() {
    var unknown = new Position(FIRST_DAY, SampleArticle.of("unknown").id());
    var removed = new Position(FIRST_DAY, SampleArticle.of("a0").id());
    var wanted = new ArrayList<>(positions.subList(3, 12));
    wanted.add(unknown);
    wanted.add(removed);
    wanted.sort(SortOrder.NEWEST_FIRST);
    var found = positions.subList(3, 12).stream().sorted(SortOrder.NEWEST_FIRST).toList();
    tables.forEach(
        (shards, table) -> {
          var batch = table.lists().at(NATO, wanted);
          assertThat(batch.postings()).map(Posting::position).isEqualTo(found);
          assertThat(batch.postings()).map(Posting::key).doesNotContainNull();
          assertThat(batch.resume()).isNull();
        });
  }

  @Test
  void aStretchWithoutDaysIsEmpty() {
    var nothing = ScanRange.of(FIRST_DAY, FIRST_DAY.minusDays(1), SortOrder.OLDEST_FIRST);

    tables.forEach((shards, table) -> assertThat(table.all(NATO, nothing, 5)).isEmpty());
  }
}
