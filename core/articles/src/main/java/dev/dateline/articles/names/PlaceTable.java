package dev.dateline.articles.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The table `places.tsv`: a place per row, a language per column, and in each field the names that
/// the place has in that language.
final class PlaceTable {
  static final List<List<List<String>>> ROWS = read();

  private PlaceTable() {}

  private static List<List<List<String>>> read() {
    String file = "/dev/dateline/articles/names/places.tsv";
    try (var in = Objects.requireNonNull(PlaceTable.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Stream.of(line.split("\t")).map(PlaceTable::names).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(String field) {
    return List.of(field.split(","));
  }
}
