package dev.dateline.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTextTest {
  @Test
  void countsObjectsIndexedKeysAndDifferences() {
    var counts =
        new ReconciliationCounts(
            12_300, 0, 7, Map.of(Discrepancy.Kind.MISSING, 2L, Discrepancy.Kind.LOST_HEAD, 1L));

    assertThat(ProgressText.details(counts))
        .isEqualTo("12,300 objects, 7 indexed keys; 2 missing, 1 lost-head");
  }

  @Test
  void saysThatThereAreNoDifferences() {
    assertThat(ProgressText.details(ReconciliationCounts.NONE))
        .isEqualTo("0 objects, 0 indexed keys; no differences");
  }

  @Test
  void isLabelledByThePass() {
    assertThat(ProgressText.label(ReconcileProgress.NONE)).isEqualTo("bucket");
  }
}
