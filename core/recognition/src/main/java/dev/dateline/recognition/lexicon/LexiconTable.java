package dev.dateline.recognition.lexicon;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A tab-separated table on the class path. Lines that start with `#` are comments.
public final class LexiconTable {
  private LexiconTable() {}

  /// The cells of each row of `file`, a path below `/dev/dateline/recognition/`.
  ///
  /// @throws UncheckedIOException if the class path lacks it
  public static List<List<String>> rows(String file) {
    try (InputStream resource =
        LexiconTable.class.getResourceAsStream("/dev/dateline/recognition/" + file)) {
      if (resource == null) {
        throw new FileNotFoundException("the class path lacks " + file);
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
