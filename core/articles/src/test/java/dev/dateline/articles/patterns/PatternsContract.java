package dev.dateline.articles.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The regular expressions of a module: no text makes them read more than in proportion to its
/// length.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PatternsContract {
  private final ModulePatterns patterns;

  /// @param inModule a class of the module's main code
  protected PatternsContract(Class<?> inModule) {
    this.patterns = ModulePatterns.of(inModule);
  }

  Stream<UsedPattern> readsInProportionToTheText() {
    return patterns.used().stream();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource
  void readsInProportionToTheText(UsedPattern used) {
    assertThat(violations(used).findFirst()).isEmpty();
  }

  Stream<UsedPattern> goesNoDeeperForALongText() {
    return patterns.used().stream();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource
  void goesNoDeeperForALongText(UsedPattern used) {
    List<Pump> pumps = Pumps.of(used.pattern());
    assertThat(used.uses())
        .allSatisfy(
            use ->
                assertThat(new StackDepth(text -> use.of(used.pattern(), text)).overflowing(pumps))
                    .isEmpty());
  }

  private static Stream<String> violations(UsedPattern used) {
    List<Pump> pumps = Pumps.of(used.pattern());
    return used.uses().stream()
        .map(use -> new ReadGrowth(text -> use.of(used.pattern(), text)))
        .flatMap(growth -> pumps.stream().map(growth::violation).flatMap(Optional::stream));
  }

  @Test
  void noPatternIsHiddenFromThisTest() {
    assertThat(patterns.hidden()).isEmpty();
  }
}
