package dev.dateline.articles.patterns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Finds the regular expressions of a module's main code.
///
/// @param classes the module's classes that have any
record ModulePatterns(List<ClassPatterns> classes) {
  /// Those of the module that `inModule` belongs to.
  static ModulePatterns of(Class<?> inModule) {
    try (Stream<Path> files = Files.walk(root(inModule))) {
      return new ModulePatterns(
          files
              .filter(file -> file.toString().endsWith(".class"))
              .map(file -> ClassPatterns.of(file, inModule.getClassLoader()))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Every expression, with how it is used.
  List<UsedPattern> used() {
    return classes.stream().flatMap(ClassPatterns::used).toList();
  }

  /// Expressions that [#used] misses.
  List<String> hidden() {
    return classes.stream().flatMap(ClassPatterns::hidden).toList();
  }

  private static Path root(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
