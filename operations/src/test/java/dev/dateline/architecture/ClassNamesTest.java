package dev.dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// One name, one thing: whoever reads the simple name of a class knows which class is meant.
class ClassNamesTest {
  private static final Set<String> BOTH_FUNCTIONS =
      Set.of("dev/dateline/ingest", "dev/dateline/lookup");

  /// The functions have the same shape, so that whoever knows one finds their way in the other.
  private static final Map<String, Set<String>> TWINS =
      Map.of(
          "Clients.java", BOTH_FUNCTIONS,
          "Configuration.java", BOTH_FUNCTIONS,
          "Priming.java", BOTH_FUNCTIONS,
          "Wiring.java", BOTH_FUNCTIONS);

  @Test
  void onlyTheTwoFunctionsHaveClassesOfTheSameName() throws IOException {
    var packages = new TreeMap<String, Set<String>>();
    for (Module module : Module.values()) {
      for (Path file : Module.javaFiles(module.sources())) {
        packages
            .computeIfAbsent(file.getFileName().toString(), name -> new TreeSet<>())
            .add(module.sources().relativize(file.getParent()).toString());
      }
    }
    packages.remove("package-info.java");
    packages.values().removeIf(each -> each.size() == 1);
    assertThat(packages).isEqualTo(TWINS);
  }
}
