package dev.dateline.benchmarks.start;

import dev.dateline.local.lambda.LambdaFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/// A function's code as a container image would have it for the sake of an archive of classes,
/// which takes classes of jars alone.
record Image(Path folder) {
  private static final String LIBRARIES = "lib";

  /// Puts the code of `function` in `folder`.
  static LambdaFunction of(LambdaFunction function, Path folder) throws IOException {
    var image = new Image(folder);
    image.clear();
    image.jar(function.code());
    image.copyLibraries(function.code().resolve(LIBRARIES));
    return new LambdaFunction(
        function.name(), function.handler(), folder, function.environment(), function.limits());
  }

  private void clear() throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private void jar(Path code) throws IOException {
    try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve("function.jar")))) {
      for (var file : ownFiles(code)) {
        jar.putNextEntry(new JarEntry(code.relativize(file).toString()));
        Files.copy(file, jar);
      }
    }
  }

  private static List<Path> ownFiles(Path code) throws IOException {
    try (var files = Files.walk(code)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(code.resolve(LIBRARIES)))
          .toList();
    }
  }

  private void copyLibraries(Path libraries) throws IOException {
    if (!Files.isDirectory(libraries)) {
      return;
    }
    try (var files = Files.list(libraries)) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
