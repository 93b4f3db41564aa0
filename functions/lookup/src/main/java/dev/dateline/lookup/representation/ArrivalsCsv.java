package dev.dateline.lookup.representation;

import dev.dateline.index.query.Arrival;
import java.util.ArrayList;

/// A page of articles in the order of their arrival as a table with a header.
final class ArrivalsCsv {
  private ArrivalsCsv() {}

  static byte[] bytes(ArrivalList list) {
    var csv = new Csv();
    var header = new ArrayList<>(ArticlesCsv.header(list.fields()));
    header.add("arrived");
    header.add("backfill");
    csv.row(header);
    for (Arrival arrival : list.arrivals()) {
      var row = new ArrayList<>(ArticlesCsv.row(arrival.article(), list.fields()));
      row.add(arrival.time().toString());
      row.add(Boolean.toString(list.isBackfill(arrival)));
      csv.row(row);
    }
    return csv.bytes();
  }
}
