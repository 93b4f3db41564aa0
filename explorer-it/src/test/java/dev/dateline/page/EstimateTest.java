package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// Numbers of an archive that is too large to count at once.
@EnabledIf("dev.dateline.page.Browser#isInstalled")
class EstimateTest {
  private static final int TIMES = 2_000;

  @Test
  void anEstimateIsWrittenAsOneWithItsMargin() throws IOException {
    try (var visit = new Visit(Press.ofDays(200).serveAtCost(TIMES), Browser.start())) {
      visit.open("/?entity=NATO");
      assertThat(visit.see(".count", "≈").getText()).matches("≈ [\\d,]+ ± [\\d,]+ articles");
      assertThat(visit.see(".facets .none", "Estimated from").getText())
          .endsWith("with 95 % confidence.");
      assertThat(visit.see(".facet .number", "≈").getText()).contains(" ± ");
    }
  }
}
