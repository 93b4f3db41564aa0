package dev.dateline.lookup.parameters;

import dev.dateline.index.query.Cursor;
import dev.dateline.index.query.PageRequest;
import dev.dateline.index.query.Query;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;

/// The parameters of a page.
public final class PageParameters {
  private static final int MOST = 1000;
  private static final int USUAL = 25;

  private PageParameters() {}

  /// The page that `limit` and `cursor` select. Must not be used if the reader has errors.
  ///
  /// @param query the query that the cursor must belong to
  /// @param readUnits the page ends soon after it has consumed this many
  public static PageRequest page(ParameterReader reader, Query query, double readUnits) {
    int limit = reader.number("limit", 1, MOST, USUAL);
    String text = reader.one("cursor");
    if (text == null) {
      return PageRequest.first(limit, readUnits);
    }
    var cursor = Cursor.read(text, query);
    if (cursor.isEmpty() && reader.isValid()) {
      reader.reject(
          InvalidParameter.of(
              ProblemType.INVALID_CURSOR,
              "cursor",
              text,
              "Send the cursor exactly as the previous page returned it, with the same query; only"
                  + " limit, fields and format may change. Without a cursor, the answer starts from"
                  + " the beginning."));
    }
    return new PageRequest(limit, cursor.orElse(null), readUnits);
  }
}
