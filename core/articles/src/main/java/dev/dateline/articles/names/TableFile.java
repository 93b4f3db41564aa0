package dev.dateline.articles.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Files of names on the class path: an entry on each line, with tabs between its cells. Empty
/// lines, and comments, which start with `#`, are skipped.
public final class TableFile {
  private TableFile() {}

  /// The lines of the file at `path`, which starts with `/`.
  public static List<String> lines(String path) {
    try (var in = Objects.requireNonNull(TableFile.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The cells of each line of the file at `path`, which starts with `/`.
  public static List<List<String>> rows(String path) {
    return lines(path).stream().map(line -> List.of(line.split("\t"))).toList();
  }
}
