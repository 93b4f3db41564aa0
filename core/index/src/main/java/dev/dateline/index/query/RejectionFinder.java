package dev.dateline.index.query;

import dev.dateline.index.postings.MonthlyList;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingLists;
import java.util.function.Predicate;

/// Lists rejected uploads page by page.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public final class RejectionFinder {
  /// More than a summary's read units pay for.
  private static final int MOST_COUNTED = 100_000;

  private final PostingLists lists;

  /// A finder that reads `lists`.
  public RejectionFinder(PostingLists lists) {
    this.lists = lists;
  }

  /// The next page of rejected uploads that match `query`.
  public Page<Payload.Rejected> find(RejectionQuery query, PageRequest request) {
    var meter = new ReadMeter(lists, request.readUnits());
    var opened = new Lists(query, meter);
    var stream = opened.months(MonthlyList.REJECTIONS, condition(query), request.limit() + 1);
    return new Pager(stream, opened.order(), meter, false)
        .page(request, found -> (Payload.Rejected) found.getFirst().payload());
  }

  /// How many rejected uploads that match `query` there are for each reason.
  ///
  /// @param readUnits end soon after this many DynamoDB read request units
  public RejectionSummary summary(RejectionQuery query, double readUnits) {
    var page = find(query, PageRequest.first(MOST_COUNTED, readUnits));
    return RejectionSummary.of(page.lines(), page.next() == null);
  }

  private static Predicate<Posting> condition(RejectionQuery query) {
    String prefix = query.keyPrefix();
    return posting -> prefix == null || posting.key().startsWith(prefix);
  }
}
