package dev.dateline.benchmarks.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Runs once the functions are packaged.
class SizeBudgetIT {
  private static final Path FUNCTIONS = Path.of("../functions");

  /// Lambda's own limit for a package that is unpacked.
  private static final long LIMIT = 250L << 20;

  @ParameterizedTest
  @EnumSource
  void aPackageKeepsToItsBudget(SizeBudget budget) throws IOException {
    assertThat(PackageSize.of(budget.folder(FUNCTIONS)).bytes())
        .isPositive()
        .isLessThanOrEqualTo(budget.bytes())
        .isLessThan(LIMIT);
  }
}
