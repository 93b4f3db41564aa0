package dev.dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// GitHub runs the steps that `.ci/run` has.
class WorkflowsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern STEPS = Pattern.compile("(?m)^steps=\\(([a-z -]+)\\)$");
  private static final Pattern RUN = Pattern.compile("run: \\.ci/run ([a-z -]+)");

  @Test
  void everyStepRunsOnEveryChange() throws IOException {
    assertThat(stepsOf("ci.yml"))
        .containsAll(steps(STEPS, Files.readString(ROOT.resolve(".ci/run"))));
  }

  @Test
  void aReleaseIsTestedWithWhatTheTestsNeed() throws IOException {
    assertThat(stepsOf("release.yml")).containsSubsequence("engine", "browser", "tests");
  }

  private static List<String> stepsOf(String workflow) throws IOException {
    return steps(RUN, Files.readString(ROOT.resolve(".github/workflows").resolve(workflow)));
  }

  private static List<String> steps(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .flatMap(match -> List.of(match.group(1).split(" ")).stream())
        .toList();
  }
}
