package dev.dateline.documents.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023/07/14/putin.txt",
        "archive/2023/7/14/putin.txt",
        "putin-nato-2023-07-14.txt",
        "20230714_putin.txt",
        "2023/07/14/putin-2023-07-14.txt"
      })
  void theDateInAKeyIsRead(String key) {
    assertThat(KeyDate.in(key))
        .isInstanceOfSatisfying(
            DateReading.Found.class,
            found -> assertThat(found.day()).isEqualTo(LocalDate.of(2023, 7, 14)));
  }

  @Test
  void twoDatesThatDifferAreAmbiguous() {
    assertThat(KeyDate.in("2023/07/14/putin-2023-07-12.txt"))
        .isInstanceOf(DateReading.Ambiguous.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a/202307141/b.txt", "2023/Putin.txt", "v1.2023-07.txt", "id-20239999.txt"})
  void otherNumbersAreNoDate(String key) {
    assertThat(KeyDate.in(key)).isInstanceOf(DateReading.NotADate.class);
  }

  @Test
  void aDayThatNoCalendarHasIsImpossible() {
    assertThat(KeyDate.in("2023-02-30.txt")).isInstanceOf(DateReading.Impossible.class);
  }
}
