package dev.dateline.articles.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackDepthTest {
  @ParameterizedTest
  @ValueSource(strings = {"[\\w-]+(?:\\.[\\w-]+)+/", "(?:a|b)*c", "(\\w+ ?)*"})
  void growsWithAGroupThatRepeats(String regex) {
    assertThat(overflowing(regex)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\\w-]++(?:\\.[\\w-]++)++/", "[ab]*c", "(?:\\w++ ?+)*+", "(?:a|b){0,9}"})
  void staysTheSameWithoutBacktracking(String regex) {
    assertThat(overflowing(regex)).isEmpty();
  }

  private static Optional<Pump> overflowing(String regex) {
    var pattern = Pattern.compile(regex);
    return new StackDepth(text -> Use.FIND.of(pattern, text)).overflowing(Pumps.of(pattern));
  }
}
