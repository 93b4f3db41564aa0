package dev.dateline.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicalOrderTest {
  @ParameterizedTest
  @CsvSource({
    "The ﬁrst oﬃcer, The first officer",
    "םולש, שלום",
    "ﻼﺳ, سلا",
    "2023 םולש, שלום 2023",
    "(םולש), (שלום)"
  })
  void charactersFromLeftToRightBecomeWordsInTheOrderInWhichTheyAreRead(
      String visual, String logical) {
    assertThat(LogicalOrder.of(visual)).isEqualTo(logical);
  }
}
