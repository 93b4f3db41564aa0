package dev.dateline.articles.names;

import java.util.List;

/// The table `places.tsv`: a place per row, a language per column, and in each field the names that
/// the place has in that language.
final class PlaceTable {
  static final List<List<List<String>>> ROWS =
      TableFile.rows("/dev/dateline/articles/names/places.tsv").stream()
          .map(row -> row.stream().map(PlaceTable::names).toList())
          .toList();

  private PlaceTable() {}

  private static List<String> names(String field) {
    return List.of(field.split(","));
  }
}
