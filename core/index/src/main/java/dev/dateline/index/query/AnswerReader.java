package dev.dateline.index.query;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.search.TextSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads parts of an answer.
///
/// @param names resolves the names in the query
/// @param readsPositions whether nothing but the positions of articles is needed
record AnswerReader(
    PostingLists lists, NameTerms names, ArticleQuery query, boolean readsPositions) {
  /// The same, whatever the texts contain.
  AnswerReader candidates() {
    var any = query.text().withSearch(TextSearch.NONE);
    return new AnswerReader(lists, names, query.with(any), readsPositions);
  }

  /// Reads from `from` on, oldest first.
  ///
  /// @param last the last day
  /// @param expected how many consecutive postings are likely needed
  /// @param limit stop at this many articles
  /// @param readUnits stop soon after this many read units
  PartialAnswer read(
      Position from, LocalDate last, Thinning thinning, int expected, int limit, double readUnits) {
    var days = query.over(new DateRange(from.day(), last), SortOrder.OLDEST_FIRST);
    var request = new PageRequest(limit, Cursor.at(from), readUnits);
    return read(days, request, thinning, expected);
  }

  /// Reads from one end of the answer.
  PartialAnswer read(SortOrder order, int limit, double readUnits) {
    var request = PageRequest.first(limit, readUnits);
    return read(query.over(query.dates(), order), request, Thinning.NONE, limit);
  }

  private PartialAnswer read(
      ArticleQuery days, PageRequest request, Thinning thinning, int expected) {
    var meter = new ReadMeter(lists, request.readUnits(), readsPositions);
    var opened = new Lists(days, meter, thinning);
    var stream = new Plan(days, names, opened, expected).stream();
    var cursor = request.cursor();
    if (cursor != null) {
      stream.seek(cursor.position());
    }
    return partialAnswer(stream, opened.order(), request.limit(), meter);
  }

  /// Unlike a page, includes everything that was read, even beyond the budget. The budget does not
  /// include what opening the lists costs: otherwise, a query of many lists would exhaust it before
  /// the first article, and its cost would be estimated from a moment of the first day.
  private static PartialAnswer partialAnswer(
      PostingStream stream, SortOrder order, int limit, ReadMeter meter) {
    var found = new ArrayList<Posting>();
    Position start = stream.bound();
    Position at = start;
    while (at != null && found.size() < limit) {
      List<Posting> current = stream.current();
      if (!current.isEmpty()) {
        found.add(current.getFirst());
        stream.seek(order.next(at));
      } else if (meter.exhausted() && !at.equals(start)) {
        break;
      } else {
        stream.step();
        if (at.equals(start)) {
          meter.open();
        }
      }
      at = stream.bound();
    }
    return PartialAnswer.of(found, at, meter);
  }
}
