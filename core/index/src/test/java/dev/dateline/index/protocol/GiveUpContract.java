package dev.dateline.index.protocol;

import static dev.dateline.index.protocol.ArticleIndex.Outcome.SUPERSEDED;
import static dev.dateline.index.protocol.ArticleIndex.Outcome.WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.SampleArticle;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of uploads that could not be indexed, over every store.
public abstract class GiveUpContract {
  private static final Sequencer FIRST = new Sequencer("0055AED6DCD90281E1");
  private static final Sequencer SECOND = new Sequencer("0055AED6DCD90281E2");
  private static final Rejection FAILED =
      new Rejection(Rejection.Reason.FAILED, "It failed.", "Try again.");
  private static final Term REJECTED = Term.rejected(YearMonth.of(2023, 7));

  /// Far more operations than a writer needs, so that endless races fail.
  private static final int OPERATIONS = 100;

  private final SampleArticle rain = SampleArticle.of("news/rain.txt").naming("NATO");
  private TestTable table;
  private ArticleIndex index;

  /// A new, empty table for each test.
  protected abstract TestTable emptyTable(Sharding sharding);

  @BeforeEach
  void newTable() {
    table = emptyTable(Sharding.NONE);
    index = table.index();
  }

  private ArticleIndex.Outcome giveUp(Sequencer clock) {
    return index.giveUp(rain.upload(), FAILED, clock);
  }

  private void assertIsIndexed() {
    assertThat(table.ids(Term.entity("NATO"))).containsExactly(rain.id());
    assertThat(table.all(REJECTED)).isEmpty();
  }

  @Test
  void theUploadIsOnTheListOfRejections() {
    assertThat(giveUp(FIRST)).isEqualTo(WRITTEN);
    assertThat(table.all(REJECTED))
        .singleElement()
        .satisfies(
            posting ->
                assertThat(posting.payload())
                    .isEqualTo(
                        new Payload.Rejected(
                            rain.upload().key(),
                            rain.upload().versionId(),
                            FAILED,
                            rain.upload().time())));
  }

  @Test
  void aFurtherTryThatSucceedsTakesItsPlace() {
    giveUp(FIRST);
    assertThat(index.put(rain.article(), FIRST)).isEqualTo(WRITTEN);
    assertIsIndexed();
  }

  @Test
  void itDoesNotOverrideWhatTheSameEventHasEntered() {
    index.put(rain.article(), FIRST);
    assertThat(giveUp(FIRST)).isEqualTo(SUPERSEDED);
    assertIsIndexed();
  }

  @Test
  void itDoesNotOverrideANewerEvent() {
    index.put(rain.article(), SECOND);
    assertThat(giveUp(FIRST)).isEqualTo(SUPERSEDED);
    assertIsIndexed();
  }

  @Test
  void itTakesThePlaceOfAnOlderUpload() {
    index.put(rain.article(), FIRST);
    giveUp(SECOND);
    assertThat(table.ids(Term.entity("NATO"))).isEmpty();
    assertThat(table.all(REJECTED)).hasSize(1);
  }

  @Test
  void itTakesThePlaceOfWhatWasHalfWritten() {
    var dying = new MortalRegisters(table.registers(), () -> {}, 4);
    assertThat(catchThrowable(() -> table.index(dying).put(rain.article(), FIRST)))
        .isInstanceOf(MortalRegisters.Killed.class);
    assertThat(giveUp(FIRST)).isEqualTo(WRITTEN);
    assertThat(table.ids(Term.entity("NATO"))).isEmpty();
    assertThat(table.all(REJECTED)).hasSize(1);
  }

  @Test
  void itYieldsToAWriterOfTheSameEventThatIsStillRunning() {
    var lockstep = new Lockstep();
    lockstep.add(turns -> writtenBy(turns).put(rain.article(), FIRST));
    lockstep.add(turns -> writtenBy(turns).giveUp(rain.upload(), FAILED, FIRST));
    lockstep.run(List.of());
    assertIsIndexed();
  }

  private ArticleIndex writtenBy(Lockstep.Writer writer) {
    return table.index(new MortalRegisters(table.registers(), writer::awaitTurn, OPERATIONS));
  }

  @Test
  void aRemovalTakesItOffTheList() {
    giveUp(FIRST);
    index.remove(rain.id(), SECOND);
    assertThat(table.all(REJECTED)).isEmpty();
  }
}
