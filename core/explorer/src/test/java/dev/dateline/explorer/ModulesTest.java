package dev.dateline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The conventions that let [Modules] join the page's modules.
class ModulesTest {
  private static final Path SOURCES = Path.of("src/main/resources/dev/dateline/explorer");
  private static final Pattern DECLARATION =
      Pattern.compile("^(?:export )?(?:async )?(?:function|class|const|let) (\\w{1,60})");
  private static final int LONGEST = 250;

  @Test
  void noTwoModulesDeclareTheSameName() throws IOException {
    Map<String, Long> declared =
        modules().stream()
            .flatMap(ModulesTest::lines)
            .map(DECLARATION::matcher)
            .filter(Matcher::find)
            .collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()));
    assertThat(declared).hasSizeGreaterThan(50).allSatisfy((_, times) -> assertThat(times).isOne());
  }

  @Test
  void everyImportNamesWhatItImportsOnOneLine() throws IOException {
    assertThat(modules().stream().flatMap(ModulesTest::lines))
        .filteredOn(line -> line.startsWith("import "))
        .hasSizeGreaterThan(50)
        .allMatch(
            line -> line.matches("import \\{[^}]{1,500}\\} from '\\./[a-z0-9-]{1,40}\\.js';"));
  }

  @Test
  void everyModuleIsPartOfThePage() throws IOException {
    String main = main();
    assertThat(modules())
        .flatExtracting(module -> lines(module).filter(DECLARATION.asPredicate()).toList())
        .hasSizeGreaterThan(50)
        .allMatch(line -> main.contains(line.replaceFirst("^export ", "")));
  }

  @Test
  void modulesAreShort() throws IOException {
    assertThat(modules())
        .hasSizeGreaterThan(20)
        .allMatch(module -> lines(module).count() <= LONGEST);
  }

  @Test
  void theWordsOfTheInterfaceAreInOneFile() throws IOException {
    var text = Pattern.compile(">\\s?[A-Za-z][A-Za-z ,.]{2,80}<");
    assertThat(modules().stream().filter(module -> !module.endsWith("words.js")))
        .flatExtracting(
            module ->
                lines(module)
                    .filter(line -> line.contains("html`") && text.matcher(line).find())
                    .toList())
        .isEmpty();
  }

  private static String main() {
    return Explorer.get().files().entrySet().stream()
        .filter(file -> file.getKey().startsWith("main-"))
        .map(file -> file.getValue().text())
        .collect(Collectors.joining());
  }

  private static List<Path> modules() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
    }
  }

  private static Stream<String> lines(Path module) {
    try {
      return Files.readAllLines(module).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
