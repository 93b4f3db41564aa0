package dev.dateline.lookup;

import dev.dateline.index.directory.reading.NameReading;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.Hit;
import dev.dateline.index.query.Page;
import dev.dateline.index.query.PageRequest;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.PageParameters;
import dev.dateline.lookup.parameters.RepresentationParameters;
import dev.dateline.lookup.representation.ArticleList;
import dev.dateline.lookup.representation.ListFormat;
import dev.dateline.lookup.representation.ResultField;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Answers with a page of articles, in the format that the client requests.
final class ArticlePages {
  /// A page ends soon after it has consumed this, even if it is short. The largest page of a single
  /// list costs half as much.
  private static final double READ_UNITS = 100;

  /// The same if texts are searched, which pays for 2,000 short ones.
  private static final double READ_UNITS_OF_SEARCH = 1000;

  private static final ResponseFormats<ListFormat> FORMATS =
      new ResponseFormats<>(List.of(ListFormat.values()));

  private ArticlePages() {}

  /// A page, and what the names of its query stand for.
  record HitPage(Page<Hit> page, List<NameReading> readings) {}

  /// The page of `query` that the parameters select, or the problem with them.
  ///
  /// @param find finds the page; called only if the parameters are valid
  static Response answer(Call call, ArticleQuery query, Function<PageRequest, HitPage> find) {
    boolean isSearch = !query.text().search().isNone();
    double readUnits = isSearch ? READ_UNITS_OF_SEARCH : READ_UNITS;
    var request = PageParameters.page(call.parameters(), query, readUnits);
    var format = FORMATS.of(call);
    var fields = RepresentationParameters.fields(call.parameters(), isSearch);
    return FORMATS.answer(
        call, format, known -> page(call, query, fields, known, find.apply(request)));
  }

  private static Response page(
      Call call, ArticleQuery query, Set<ResultField> fields, ListFormat format, HitPage found) {
    var links = call.links(found.page().next(), query);
    var list =
        new ArticleList(
            found.page().lines(), fields, links, found.readings(), found.page().searched());
    return Call.page(format.mediaType(), list.bytes(format), links);
  }
}
