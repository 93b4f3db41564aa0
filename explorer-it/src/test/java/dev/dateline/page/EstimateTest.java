package dev.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/// The number of articles of an archive that is too large to count at once.
@EnabledIf("dev.dateline.page.Browser#isInstalled")
class EstimateTest {
  private static final double PRICE_OF_POSTING = 0.5;

  @Test
  void anEstimateIsWrittenAsOneWithItsMargin() throws IOException {
    try (var visit = Visit.to(GeneratedArchive.ofDays(900).serveAtPrice(PRICE_OF_POSTING))) {
      visit.open("/?entity=NATO");
      assertThat(visit.see(".count", "≈").getText()).matches("≈ [\\d,]+ ± [\\d,]+ articles");
    }
  }
}
