package dev.dateline.benchmarks.bulk;

import dev.dateline.benchmarks.generator.ArticleGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// A file to upload, which is read or generated only when it is uploaded.
record BulkUpload(String key, Source source) {
  /// The source of its bytes.
  @FunctionalInterface
  interface Source {
    byte[] bytes() throws IOException;
  }

  byte[] bytes() {
    try {
      return source.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All files in `folder` and its subfolders.
  static List<BulkUpload> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(
              file ->
                  new BulkUpload(
                      folder.relativize(file).toString().replace('\\', '/'),
                      () -> Files.readAllBytes(file)))
          .toList();
    }
  }

  /// `count` generated articles.
  static List<BulkUpload> generated(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                new BulkUpload(
                    ArticleGenerator.story(number).key(),
                    () -> ArticleGenerator.story(number).bytes()))
        .toList();
  }
}
