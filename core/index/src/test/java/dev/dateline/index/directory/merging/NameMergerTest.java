package dev.dateline.index.directory.merging;

import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.dateline.articles.Unavailable;
import dev.dateline.index.directory.merging.MergeOutcome.Merged;
import dev.dateline.index.directory.merging.MergeOutcome.Reason;
import dev.dateline.index.directory.merging.MergeOutcome.Rejected;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.BusyNames;
import dev.dateline.index.directory.store.Group;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.directory.store.Merge;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NameMergerTest {
  private final InMemoryNames store = new InMemoryNames();
  private final NameMerger merger = new NameMerger(store);

  @Test
  void theGroupIsShownUnderTheNameThatArticlesUse() {
    store.add(new KnownName("Volodymyr Zelenskyy", Set.of(PERSON), Set.of()));
    assertThat(merger.merge("Zelenskiy", "volodymyr zelenskyy"))
        .isEqualTo(new Merged(Group.of("Volodymyr Zelenskyy").with(Group.of("Zelenskiy")), true));
  }

  @Test
  void mergingAgainChangesNothing() {
    merger.merge("Kiev", "Kyiv");
    assertThat(merger.merge("KIEV", "kyiv")).isEqualTo(new Merged(group("Kyiv", "Kiev"), false));
  }

  @Test
  void whatIsMergedIntoAMemberIsMergedIntoTheRoot() {
    merger.merge("Kiev", "Kyiv");
    merger.merge("Kiew", "Kiev");
    assertThat(store.allMerges().get(NameKey.of("Kyiv")))
        .isEqualTo(new Merge.Root(group("Kyiv", "Kiev", "Kiew")));
    assertThat(merger.unmerge("Kiev", "Kyiv")).isEqualTo(new Merged(group("Kyiv", "Kiew"), true));
  }

  @Test
  void aMergeIsUndoneByTheNameItWasRequestedWith() {
    merger.merge("Kiev", "Kyiv");
    merger.merge("Kiew", "Kiev");
    assertThat(merger.unmerge("Kiew", "Kiev")).isEqualTo(new Merged(group("Kyiv", "Kiev"), true));
  }

  @Test
  void undoingAMergeOfGroupsRestoresBoth() {
    merger.merge("U.S.", "US");
    merger.merge("USA", "US");
    merger.merge("America", "United States");
    var before = store.allMerges();
    merger.merge("US", "United States");
    assertThat(store.allMerges().get(NameKey.of("usa")))
        .isEqualTo(new Merge.Into(NameKey.of("United States")));
    merger.unmerge("US", "United States");
    assertThat(store.allMerges()).isEqualTo(before);
  }

  @Test
  void nothingIsLeftOfAMergeThatWasUndone() {
    merger.merge("Kiev", "Kyiv");
    merger.unmerge("Kiev", "Kyiv");
    assertThat(store.allMerges()).isEmpty();
  }

  @Nested
  class Refuses {
    @Test
    void aNameIntoItself() {
      assertRejected(merger.merge("Kyiv", " KYIV "), Reason.SAME_NAME);
      assertRejected(merger.unmerge("Kyiv", "Kyiv"), Reason.SAME_NAME);
    }

    @Test
    void aCircle() {
      merger.merge("Kiev", "Kyiv");
      assertRejected(merger.merge("Kyiv", "Kiev"), Reason.CYCLE);
    }

    @Test
    void aNameThatIsMergedIntoAThird() {
      merger.merge("Bush", "George Bush");
      assertRejected(merger.merge("Bush", "Jeb Bush"), Reason.MERGED_ELSEWHERE);
      assertThat(merger.merge("Bush", "Jeb Bush"))
          .asInstanceOf(type(Rejected.class))
          .extracting(Rejected::message)
          .isEqualTo("\"Bush\" is merged into \"George Bush\".");
    }

    @Test
    void toUndoWhatWasNotDone() {
      assertRejected(merger.unmerge("Kiev", "Kyiv"), Reason.NOT_MERGED);
      merger.merge("Kiev", "Kyiv");
      assertRejected(merger.unmerge("Kyiv", "Kiev"), Reason.NOT_MERGED);
      assertRejected(merger.unmerge("Kiev", "Lviv"), Reason.NOT_MERGED);
    }

    @Test
    void toUndoAMergeByWhatWasMergedBelowIt() {
      merger.merge("U.S.", "US");
      merger.merge("US", "United States");
      assertRejected(merger.unmerge("US", "U.S."), Reason.NOT_MERGED);
    }

    @Test
    void whatIsNoName() {
      assertRejected(merger.merge("", "Kyiv"), Reason.NOT_A_NAME);
      assertRejected(merger.unmerge("Kyiv", "x".repeat(NameKey.LONGEST + 1)), Reason.NOT_A_NAME);
    }

    @Test
    void aGroupThatIsTooLargeToChangeAtOnce() {
      for (int i = 1; i < NameMerger.LARGEST_GROUP; i++) {
        assertThat(merger.merge("alias " + i, "Kyiv")).isInstanceOf(Merged.class);
      }
      assertRejected(merger.merge("one more", "Kyiv"), Reason.TOO_MANY);
    }

    private void assertRejected(MergeOutcome outcome, Reason reason) {
      assertThat(outcome)
          .asInstanceOf(type(Rejected.class))
          .extracting(Rejected::reason)
          .isEqualTo(reason);
    }
  }

  @Test
  void peopleWhoMergeAtOnceLoseNothing() throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var tasks =
          List.<Callable<MergeOutcome>>of(
              () -> merger.merge("Kiev", "Kyiv"), () -> merger.merge("Kiew", "Kyiv"));
      for (var task : threads.invokeAll(tasks)) {
        assertThat(task.get()).isInstanceOf(Merged.class);
      }
    }
    assertThat(store.allMerges().get(NameKey.of("Kyiv")))
        .isEqualTo(new Merge.Root(group("Kyiv", "Kiev", "Kiew")));
  }

  @Test
  void aMergeThatOthersKeepComingInBetweenOfMayBeRetried() {
    var busy = new BusyNames();
    assertThatThrownBy(() -> new NameMerger(busy).merge("Kiev", "Kyiv"))
        .isInstanceOf(Unavailable.class);
  }

  private static Group group(String root, String... members) {
    var group = Group.of(root);
    for (var member : members) {
      group = group.with(Group.of(member));
    }
    return group;
  }
}
