package dev.dateline.lookup;

import dev.dateline.index.query.ArrivalFinder;
import dev.dateline.index.query.ArrivalQuery;
import dev.dateline.index.watch.Freshness;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.PageParameters;
import dev.dateline.lookup.parameters.RepresentationParameters;
import dev.dateline.lookup.representation.ArrivalList;
import dev.dateline.lookup.representation.ListFormat;
import java.util.List;
import java.util.function.Supplier;

/// Answers with a page of articles in the order of their arrival, in the format that the client
/// requests.
///
/// @param freshness distinguishes news from back-filled articles
record ArrivalPages(ArrivalFinder finder, Freshness freshness) {
  /// A page ends soon after it has consumed this, even if it is short.
  private static final double READ_UNITS = 100;

  /// The same if texts are searched.
  private static final double READ_UNITS_OF_SEARCH = 1000;

  private static final ResponseFormats<ListFormat> FORMATS =
      new ResponseFormats<>(List.of(ListFormat.values()));

  /// The page of `query` that the parameters select, or the problem with them.
  ///
  /// @param title of the feed
  /// @param names reads the names of the query; called only if the parameters are valid
  Response answer(Call call, ArrivalQuery query, String title, Supplier<NameReadings> names) {
    boolean isSearch = !query.conditions().text().search().isNone();
    double readUnits = isSearch ? READ_UNITS_OF_SEARCH : READ_UNITS;
    var request = PageParameters.page(call.parameters(), query, readUnits);
    var format = FORMATS.of(call);
    boolean hasPassages = isSearch || query.list() != null;
    var fields = RepresentationParameters.fields(call.parameters(), hasPassages);
    return FORMATS.answer(
        call,
        format,
        known -> {
          var readings = names.get();
          var page = finder.with(readings).find(query, request);
          var links = call.links(page.next(), query);
          var read = readings.list();
          var searched = page.searched();
          var list = new ArrivalList(title, page.lines(), fields, links, read, searched, freshness);
          return Call.page(known.mediaType(), list.bytes(known), links);
        });
  }
}
