package dev.dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Commands such as `mvn -Pexport` run the program of one module, and skip all other modules.
class CommandsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern COMMAND =
      Pattern.compile("compiler:compile.{1,80} exec:exec@([a-z]{1,20})</defaultGoal>");

  @ParameterizedTest
  @MethodSource("commands")
  void runsOneProgram(String command) throws IOException {
    var execution =
        Pattern.compile("<id>" + command + "</id>\\s{1,40}<configuration>\\s{1,40}<skip>false");

    assertThat(poms()).filteredOn(pom -> execution.matcher(pom).find()).hasSize(1);
  }

  @Test
  void noModuleRunsAProgramByDefault() throws IOException {
    assertThat(poms()).noneMatch(pom -> pom.contains("<exec.skip>false"));
  }

  static Stream<String> commands() throws IOException {
    return COMMAND
        .matcher(Files.readString(ROOT.resolve("pom.xml")))
        .results()
        .map(match -> match.group(1));
  }

  private static List<String> poms() throws IOException {
    try (var files = Files.find(ROOT, 3, (path, _) -> path.endsWith("pom.xml"))) {
      return files.map(CommandsTest::read).toList();
    }
  }

  private static String read(Path pom) {
    try {
      return Files.readString(pom);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
