package dev.dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Commands such as `mvn -Pexport` run the program of one module, and skip all other modules. The
/// guides name only commands and options that exist.
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

  @Test
  void andTheirOptionsAreThoseOfTheGuides() throws IOException {
    assertThat(inGuides("mvn (?:-q )?-P([a-z]{1,20})"))
        .hasSizeGreaterThan(4)
        .allMatch(profile -> everyPom().contains("<id>" + profile + "</id>"));
    assertThat(inGuides("-D(dateline\\.[a-z.]{1,20}[a-z])"))
        .hasSizeGreaterThan(15)
        .allMatch(option -> everyPom().contains(option));
  }

  /// What the guides have in the first group of `pattern`.
  private static Set<String> inGuides(String pattern) throws IOException {
    try (var guides = Files.newDirectoryStream(ROOT.resolve("docs"), "*.md")) {
      return StreamSupport.stream(guides.spliterator(), false)
          .flatMap(guide -> Pattern.compile(pattern).matcher(read(guide)).results())
          .map(match -> match.group(1))
          .collect(Collectors.toSet());
    }
  }

  private static String everyPom() {
    try {
      return String.join("\n", poms());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
