package dev.dateline.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Reads files of the class path.
final class ClassPathFile {
  private ClassPathFile() {}

  /// The page's own file `name`.
  static String own(String name) {
    return read("/dev/dateline/explorer/" + name);
  }

  /// The file `path` of a WebJar, such as `uplot/1.6.30/dist/uPlot.min.css`.
  static String webJar(String path) {
    return read("/META-INF/resources/webjars/" + path);
  }

  private static String read(String path) {
    try (var file = ClassPathFile.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException(path + " is missing in the package");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
