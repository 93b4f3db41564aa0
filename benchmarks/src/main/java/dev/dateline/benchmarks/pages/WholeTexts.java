package dev.dateline.benchmarks.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder of pages `NAME.html`, each beside the text of its article in `NAME.txt`, in UTF-8.
final class WholeTexts {
  private static final String PAGE = ".html";

  private WholeTexts() {}

  /// Whether `folder` is laid out so.
  static boolean isIn(Path folder) throws IOException {
    return !names(folder).isEmpty();
  }

  /// The pages in `folder` that have a text beside them, by name.
  static List<WholeText> in(Path folder) throws IOException {
    return names(folder).stream().map(name -> page(folder, name)).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(PAGE))
          .map(file -> file.substring(0, file.length() - PAGE.length()))
          .filter(name -> Files.exists(folder.resolve(name + ".txt")))
          .sorted()
          .toList();
    }
  }

  private static WholeText page(Path folder, String name) {
    try {
      return new WholeText(
          name,
          Files.readAllBytes(folder.resolve(name + PAGE)),
          Files.readString(folder.resolve(name + ".txt")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
