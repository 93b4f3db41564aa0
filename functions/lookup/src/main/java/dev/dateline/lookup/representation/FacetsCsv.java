package dev.dateline.lookup.representation;

import dev.dateline.index.explore.Facet;
import dev.dateline.index.explore.Facets;
import java.util.List;

/// Facets as a table.
public final class FacetsCsv {
  private FacetsCsv() {}

  /// The table, in UTF-8.
  public static byte[] bytes(Facets facets) {
    var csv = new Csv();
    csv.row(List.of("facet", "name", "count", "low", "high", "share", "usual", "score"));
    facets.values().forEach((facet, values) -> values.forEach(value -> csv.row(row(facet, value))));
    return csv.bytes();
  }

  private static List<String> row(Facet facet, Facets.Value value) {
    var count = value.count();
    var usual = value.usual();
    return List.of(
        facet.code(),
        Csv.safe(value.name()),
        "" + count.count(),
        "" + count.low(),
        "" + count.high(),
        number(value.share()),
        usual == null ? "" : number(usual),
        usual == null ? "" : number(value.score()));
  }

  private static String number(double value) {
    return SamplingJson.rounded(value).toPlainString();
  }
}
