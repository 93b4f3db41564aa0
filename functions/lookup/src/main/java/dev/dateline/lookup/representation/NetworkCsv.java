package dev.dateline.lookup.representation;

import dev.dateline.index.explore.Network;
import java.util.List;

/// The links of a network as a table for Gephi.
public final class NetworkCsv {
  private NetworkCsv() {}

  /// The table, in UTF-8.
  ///
  /// @param byCount whether the weight of a link is its number of articles instead of its NPMI
  public static byte[] bytes(Network network, boolean byCount) {
    var csv = new Csv();
    csv.row(List.of("Source", "Target", "Weight", "Count", "Low", "High", "Sentences", "Npmi"));
    network.links().forEach(link -> csv.row(row(link, byCount)));
    return csv.bytes();
  }

  private static List<String> row(Network.Link link, boolean byCount) {
    var count = link.count();
    return List.of(
        Csv.safe(link.one().name()),
        Csv.safe(link.other().name()),
        weight(link, byCount),
        "" + count.count(),
        "" + count.low(),
        "" + count.high(),
        "" + link.sentences(),
        weight(link, false));
  }

  /// The weight of a link.
  static String weight(Network.Link link, boolean byCount) {
    return byCount ? "" + link.count().count() : SamplingJson.rounded(link.npmi()).toPlainString();
  }
}
