package dev.dateline.articles.names;

import java.util.List;

/// The table `countries.tsv`: a country per row, with its names in the languages in which names are
/// recognized, and the keys of its names in all languages in which people may ask for it. Its
/// source is Unicode's CLDR data, as the JDK has it. To read and fold the names from the JDK at
/// every start would take an eighth of the lookup function's start.
final class CountryTable {
  static final List<Country> ROWS =
      TableFile.rows("/dev/dateline/articles/names/countries.tsv").stream()
          .map(row -> new Country(cell(row.getFirst()), cell(row.getLast())))
          .toList();

  private CountryTable() {}

  /// @param names in English, German, Spanish and French
  /// @param keys of the names in all languages; see [PlaceSpelling#keys]
  record Country(List<String> names, List<String> keys) {}

  private static List<String> cell(String text) {
    return List.of(text.split("\\|"));
  }
}
