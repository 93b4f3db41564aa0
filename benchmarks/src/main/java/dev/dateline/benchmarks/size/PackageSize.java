package dev.dateline.benchmarks.size;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;

/// The size of a function's package.
///
/// @param bytes the total size of its unpacked files
/// @param jars the number of libraries
/// @param classes the number of classes inside and outside of libraries
public record PackageSize(long bytes, int jars, int classes) {
  private static final PackageSize EMPTY = new PackageSize(0, 0, 0);

  /// The size of the unpacked package in `folder`.
  public static PackageSize of(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      var size = EMPTY;
      for (var file : files.filter(Files::isRegularFile).toList()) {
        size = size.plus(ofFile(file));
      }
      return size;
    }
  }

  private static PackageSize ofFile(Path file) throws IOException {
    boolean isJar = file.toString().endsWith(".jar");
    int classes = isJar ? classesIn(file) : isClass(file.toString()) ? 1 : 0;
    return new PackageSize(Files.size(file), isJar ? 1 : 0, classes);
  }

  private static int classesIn(Path file) throws IOException {
    try (var jar = new JarFile(file.toFile())) {
      return (int) jar.stream().filter(entry -> isClass(entry.getName())).count();
    }
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class")
        && !name.endsWith("package-info.class")
        && !name.endsWith("module-info.class");
  }

  private PackageSize plus(PackageSize other) {
    return new PackageSize(bytes + other.bytes, jars + other.jars, classes + other.classes);
  }
}
