package dev.dateline.lookup.representation;

import dev.dateline.index.directory.reading.NameReading;
import dev.dateline.index.query.Arrival;
import dev.dateline.index.query.Searched;
import dev.dateline.index.watch.Freshness;
import java.util.List;
import java.util.Set;

/// A page of articles in the order of their arrival, with what its representations need.
///
/// @param title of the feed
/// @param fields the fields to show of each article
/// @param readings what the names of the query stand for; only shown in JSON
/// @param searched the texts that were read for this page; only shown in JSON
/// @param links the addresses of this page and the next one
/// @param freshness distinguishes news from back-filled articles
public record ArrivalList(
    String title,
    List<Arrival> arrivals,
    Set<ResultField> fields,
    Links links,
    List<NameReading> readings,
    Searched searched,
    Freshness freshness) {
  public ArrivalList {
    arrivals = List.copyOf(arrivals);
    readings = List.copyOf(readings);
  }

  /// The page in a format, in UTF-8.
  public byte[] bytes(ListFormat representation) {
    return switch (representation) {
      case JSON -> ArrivalsJson.bytes(this);
      case NDJSON -> ArrivalsJson.lines(this);
      case CSV -> ArrivalsCsv.bytes(this);
      case ATOM -> ArrivalsAtom.bytes(this);
    };
  }

  /// Whether an article was old when it arrived.
  boolean isBackfill(Arrival arrival) {
    return freshness.isBackfill(arrival.position(), arrival.article().position().day());
  }
}
