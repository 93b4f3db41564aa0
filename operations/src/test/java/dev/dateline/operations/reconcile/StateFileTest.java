package dev.dateline.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {
  @TempDir private Path folder;

  @Test
  void givesBackWhatWasKept() throws IOException {
    var differences = new java.util.EnumMap<Discrepancy.Kind, Long>(Discrepancy.Kind.class);
    for (var kind : Discrepancy.Kind.values()) {
      differences.put(kind, 3L + differences.size());
    }
    var tally = new Tally(1234, 5, 67, differences);
    var progress =
        new ReconcileProgress(
            ReconcileProgress.Pass.LISTING,
            "2023/a b=é\n.txt",
            0.25,
            tally,
            Set.of("a b=.zip", "é\n"));
    var state = new StateFile(folder.resolve("state"), "articles report");
    state.write(ReconcileProgress.NONE);
    state.write(progress);

    assertThat(state.read()).contains(progress);
    assertThat(folder).isDirectoryNotContaining("glob:**.next");
  }

  @Test
  void hasNothingOfAnotherReconciliationNorAfterTheEnd() throws IOException {
    var state = new StateFile(folder.resolve("state"), "articles report");
    assertThat(state.read()).isEmpty();
    state.write(ReconcileProgress.NONE);

    assertThat(new StateFile(folder.resolve("state"), "articles repair").read()).isEmpty();

    state.delete();
    assertThat(state.read()).isEmpty();
  }

  @Test
  void isShownAsABar() {
    var tally = new Tally(12_300, 0, 0, Map.of(Discrepancy.Kind.MISSING, 2L));

    assertThat(
            ProgressBar.line(
                new ReconcileProgress(ReconcileProgress.Pass.LISTING, "k", 0.46, tally)))
        .isEqualTo(
            "bucket [#########···········]  46 %  12,300 objects, 0 indexed keys; 2 missing");
    assertThat(
            ProgressBar.line(
                new ReconcileProgress(ReconcileProgress.Pass.LISTING, "k", -1, Tally.NONE)))
        .isEqualTo(
            "bucket [????????????????????]        0 objects, 0 indexed keys; no differences");
  }
}
