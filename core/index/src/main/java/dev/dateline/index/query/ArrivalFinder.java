package dev.dateline.index.query;

import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.PostingLists;
import java.util.ArrayList;
import java.util.List;

/// Answers queries by arrival, page by page.
///
/// Paging through an answer returns each article that is in the index all the while exactly once.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public final class ArrivalFinder {
  /// How many arrivals are read at once if they have to meet further conditions.
  private static final int AT_ONCE = 100;

  private final PostingLists lists;
  private final NameTerms names;

  /// A finder that reads `lists` and takes names literally.
  public ArrivalFinder(PostingLists lists) {
    this(lists, NameTerms.LITERAL);
  }

  private ArrivalFinder(PostingLists lists, NameTerms names) {
    this.lists = lists;
    this.names = names;
  }

  /// This finder with names resolved by `names`.
  public ArrivalFinder with(NameTerms names) {
    return new ArrivalFinder(lists, names);
  }

  /// The next page of articles that match `query`.
  public Page<Arrival> find(ArrivalQuery query, PageRequest request) {
    var filter = new ArrivalFilter(lists, names, query.conditions());
    return filter.isNone() ? arrivals(query, request) : filtered(query, request, filter);
  }

  private Page<Arrival> arrivals(ArrivalQuery query, PageRequest request) {
    var meter = new ReadMeter(lists, request.readUnits());
    var opened = new Lists(query, meter);
    int expected = request.limit() + 1;
    var list = query.list();
    var stream =
        list == null
            ? opened.months(MonthlyList.ARRIVALS, posting -> true, expected)
            : opened.list(list, posting -> true, ReadSize.expecting(expected));
    return new Pager(stream, opened.order(), meter, false).page(request, Arrival::of);
  }

  /// Reads arrivals and drops those that do not match, until the page is full or has consumed its
  /// read units.
  private Page<Arrival> filtered(ArrivalQuery query, PageRequest request, ArrivalFilter filter) {
    var found = new ArrayList<Arrival>();
    var cursor = request.cursor();
    var searched = Searched.NOTHING;
    double units = 0;
    do {
      var candidates =
          arrivals(query, new PageRequest(AT_ONCE, cursor, request.readUnits() - units));
      var matches = filter.of(candidates.lines());
      units += candidates.readUnits() + matches.readUnits();
      searched = searched.plus(matches.searched());
      found.addAll(matches.arrivals());
      cursor = candidates.next();
    } while (cursor != null && found.size() < request.limit() && units < request.readUnits());
    return found.size() > request.limit()
        ? cut(found, request.limit(), units, searched)
        : new Page<>(found, cursor, units, searched);
  }

  private static Page<Arrival> cut(
      List<Arrival> found, int limit, double units, Searched searched) {
    var next = Cursor.at(found.get(limit).position());
    return new Page<>(found.subList(0, limit), next, units, searched);
  }
}
