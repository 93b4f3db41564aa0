package dev.dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A newcomer finds every package in the map of `docs/how-it-works.md`.
class PackageMapTest {
  private static final Path GUIDE = Path.of("../docs/how-it-works.md");

  @Test
  void theMapHasEveryPackage() throws IOException {
    String guide = Files.readString(GUIDE);
    String map =
        guide.substring(guide.indexOf("\n## Packages\n"), guide.indexOf("\n## The index\n"));
    var packages = packages();
    assertThat(packages).hasSizeGreaterThan(60);
    assertThat(packages)
        .allMatch(name -> map.contains("." + name + "`") || map.contains("`" + name + "`"));
  }

  /// The last parts of the names of all packages with classes, apart from the benchmarks.
  private static Set<String> packages() throws IOException {
    var packages = new TreeSet<String>();
    for (Module module : Module.values()) {
      if (module != Module.BENCHMARKS) {
        for (Path file : Module.javaFiles(module.sources())) {
          packages.add(file.getName(file.getNameCount() - 2).toString());
        }
      }
    }
    return packages;
  }
}
