package dev.dateline.articles.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmericanStatesTest {
  @ParameterizedTest
  @ValueSource(strings = {"Texas", "texas", "NEW YORK", "TX", "D.C.", "District of Columbia"})
  void aStateIsKnownByNameAndCode(String name) {
    assertThat(AmericanStates.contains(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"in", "Me", "Ontario", "York", "T"})
  void aWordIsNoState(String name) {
    assertThat(AmericanStates.contains(name)).isFalse();
  }
}
