package dev.dateline.index.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.SampleArticle;
import dev.dateline.index.protocol.InMemoryTable;
import dev.dateline.index.protocol.MortalRegisters;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.protocol.TestTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class UploadFinderTest {
  private static final Rejection EMPTY =
      new Rejection(Rejection.Reason.EMPTY, "It is empty.", "Write something.");
  private static final Sequencer FIRST = new Sequencer("00A");
  private static final Sequencer SECOND = new Sequencer("00B");

  private final TestTable table = new InMemoryTable().asTestTable();
  private final SampleArticle sample = SampleArticle.of("a.txt").naming("NATO");

  private UploadState state() {
    return new UploadFinder(SampleArticle.BUCKET, table.registers(), table.lists()).find("a.txt");
  }

  @Test
  void anArchiveNamesItsArticlesAndWhatIsMissing() {
    var one = sample.inArchive("one.txt").article();
    var two = sample.inArchive("two.txt").article();
    table.index().put(new Archive(sample.upload(), List.of(one, two), EMPTY), FIRST);

    assertThat(state())
        .isInstanceOfSatisfying(
            UploadState.Indexed.class,
            indexed -> {
              assertThat(indexed.articles()).containsExactlyInAnyOrder(one.id(), two.id());
              assertThat(indexed.rejection())
                  .isNotNull()
                  .satisfies(line -> assertThat(line.rejection()).isEqualTo(EMPTY));
            });
  }

  @Test
  void aRemovedUploadIsUnknown() {
    table.index().put(sample.article(), FIRST);
    table.index().remove(sample.id(), SECOND);
    assertThat(state()).isEqualTo(new UploadState.Unknown());
  }

  @Test
  void anUploadIsUnknownUntilAllOfItIsWritten() {
    var dying = new MortalRegisters(table.registers(), () -> {}, 4);
    assertThat(catchThrowable(() -> table.index(dying).put(sample.article(), FIRST)))
        .isInstanceOf(MortalRegisters.Killed.class);
    assertThat(state()).isEqualTo(new UploadState.Unknown());
    table.index().put(sample.article(), FIRST);
    assertThat(state()).isEqualTo(UploadState.Indexed.of(sample.id()));
  }

  @Test
  void theRejectionIsTheUploadsOwnAmongThoseOfTheSameSecond() {
    table.index().reject(SampleArticle.of("b.txt").upload(), EMPTY, FIRST);
    table.index().reject(sample.upload(), EMPTY, FIRST);
    table.index().reject(SampleArticle.of("c.txt").upload(), EMPTY, FIRST);
    assertThat(state())
        .isInstanceOfSatisfying(
            UploadState.Rejected.class,
            rejected -> assertThat(rejected.payload().key()).isEqualTo("a.txt"));
  }
}
