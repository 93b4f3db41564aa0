package dev.dateline.articles.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  @ParameterizedTest
  @CsvSource({
    "Tan Sri Azman Hashim, 2",
    "Tan Boon Keat, 0",
    "Datuk Seri Anwar Ibrahim, 2",
    "Amir Khan, 0",
    "Amir Sheikh Tamim, 2",
    "Sri Mulyani, 0",
    "Pol Lt. Gen. Somchai, 3",
    "Pol Pot, 0",
    "Dr. Patrick Amoth, 1",
    "Imam, 1",
    "Otumfuo Osei Tutu, 1",
  })
  void titlesBeforeANameAreCounted(String name, int titles) {
    assertThat(Titles.leading(List.of(name.split(" ")))).isEqualTo(titles);
  }
}
