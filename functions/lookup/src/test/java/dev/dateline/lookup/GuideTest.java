package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Runs every example of `docs/query.md`, each with the program that its readers would use.
class GuideTest {
  private static final Path GUIDE = Path.of("../../docs/query.md");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^```(sh|python|javascript|java)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Map<String, Language> LANGUAGES =
      Map.of(
          "sh", new Language("example.sh", List.of("bash", "-eu", "example.sh"), "bash"),
          "python", new Language("example.py", List.of("python3", "example.py"), "python3"),
          "javascript", new Language("example.js", List.of("node", "example.js"), "node"),
          "java", new Language("Articles.java", List.of(java(), "Articles.java"), java()));

  @TempDir Path folder;

  private record Language(String file, List<String> command, String program) {
    boolean isInstalled() {
      return program.startsWith("/")
          || Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
              .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyExampleWorks() throws IOException {
    return EXAMPLE
        .matcher(Files.readString(GUIDE))
        .results()
        .map(result -> test(result.group(1), result.group(2)));
  }

  private DynamicTest test(String language, String code) {
    String name = language + ": " + code.lines().findFirst().orElse("");
    return DynamicTest.dynamicTest(
        name, () -> run(Objects.requireNonNull(LANGUAGES.get(language)), code));
  }

  private void run(Language language, String code) throws Exception {
    assumeTrue(language.isInstalled(), language.program() + " is not installed");
    Files.writeString(folder.resolve(language.file()), code);
    try (var server = new ApiServer(SampleArchive.small().table())) {
      var process = start(language, server);
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(output).isZero();
      boolean wrongOnPurpose = code.contains("entitiy");
      assertThat(server.statuses())
          .isNotEmpty()
          .allMatch(status -> status == 400 ? wrongOnPurpose : status < 400);
      boolean pages = code.contains("'limit'") || code.matches("(?s).*limit=1\\b.*");
      if (pages) {
        assertThat(output).contains("Vladimir Putin spoke of NATO.", "NATO met in Vilnius.");
      }
    }
  }

  private Process start(Language language, ApiServer server) throws IOException {
    var builder = new ProcessBuilder(language.command()).directory(folder.toFile());
    builder.environment().put("API", server.address());
    builder.environment().put("ID", SampleArchive.id("2023/putin.txt"));
    builder.environment().put("no_proxy", "localhost");
    builder.redirectErrorStream(true);
    return builder.start();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
