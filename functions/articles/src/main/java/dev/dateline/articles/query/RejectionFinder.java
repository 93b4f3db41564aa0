package dev.dateline.articles.query;

import dev.dateline.articles.postings.Line;
import dev.dateline.articles.postings.Posting;
import dev.dateline.articles.postings.PostingLists;
import dev.dateline.articles.postings.Term;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Lists the uploads that cannot be articles, page by page.
///
/// What may be retried is thrown as [PostingLists.Unavailable].
public final class RejectionFinder {
  /// Nothing was uploaded to S3 before it was launched.
  private static final YearMonth FIRST_UPLOADS = YearMonth.of(2006, 3);

  private final PostingLists lists;
  private final Clock clock;

  /// A finder that reads `lists`.
  ///
  /// @param clock tells which month is the last in which an upload can have been rejected
  public RejectionFinder(PostingLists lists, Clock clock) {
    this.lists = lists;
    this.clock = clock;
  }

  /// The next page of the rejected uploads of `query`.
  public Page<RejectedUpload> find(RejectionQuery query, PageRequest request) {
    var meter = new ReadMeter(lists, request.readUnits());
    var opened = new Lists(query, meter);
    var stream = opened.months(months(), Term::rejected, posting -> true, request.limit() + 1);
    return new Pager(stream, opened.direction(), meter, false).page(request, RejectionFinder::line);
  }

  private NavigableSet<YearMonth> months() {
    var nextMonth = YearMonth.now(clock).plusMonths(1);
    return Stream.iterate(FIRST_UPLOADS, month -> !month.isAfter(nextMonth), m -> m.plusMonths(1))
        .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
  }

  private static RejectedUpload line(List<Posting> found) {
    Posting posting = found.getFirst();
    return new RejectedUpload(posting.position(), (Line.Rejected) posting.line());
  }
}
