package dev.dateline.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {
  @TempDir private Path folder;

  @Test
  void returnsTheSavedProgress() throws IOException {
    var differences = new java.util.EnumMap<Discrepancy.Kind, Long>(Discrepancy.Kind.class);
    for (var kind : Discrepancy.Kind.values()) {
      differences.put(kind, 3L + differences.size());
    }
    var counts = new ReconciliationCounts(1234, 5, 67, differences);
    var progress =
        new ReconcileProgress(
            ReconcileProgress.Pass.LISTING,
            "2023/a b=é\n.txt",
            0.25,
            counts,
            Set.of("a b=.zip", "é\n"));
    var state = new StateFile(folder.resolve("state"), "articles report");
    state.write(ReconcileProgress.NONE);
    state.write(progress);

    assertThat(state.read()).contains(progress);
    assertThat(folder).isDirectoryNotContaining("glob:**.next");
  }

  @Test
  void isEmptyForAnotherReconciliationAndAfterItsDeletion() throws IOException {
    var state = new StateFile(folder.resolve("state"), "articles report");
    assertThat(state.read()).isEmpty();
    state.write(ReconcileProgress.NONE);

    assertThat(new StateFile(folder.resolve("state"), "articles repair").read()).isEmpty();

    state.delete();
    assertThat(state.read()).isEmpty();
  }
}
