package dev.dateline.index.query;

import dev.dateline.index.postings.PostingLists;

/// Answers queries from posting lists, page by page.
///
/// Paging through an answer yields each article that has been in the index all the while exactly
/// once, whatever is added or removed meanwhile, and however long it takes.
///
/// What may be retried is thrown as [PostingLists.Unavailable].
public final class ArticleFinder {
  /// What the largest read of a list asks for when nothing is shown.
  private static final int COUNTED_AT_ONCE = 1000;

  private final PostingLists lists;
  private final NameTerms names;

  /// A finder that reads `lists`, and takes names as they are written.
  public ArticleFinder(PostingLists lists) {
    this(lists, NameTerms.LITERAL);
  }

  private ArticleFinder(PostingLists lists, NameTerms names) {
    this.lists = lists;
    this.names = names;
  }

  /// This finder, which takes names as `names` says. A cursor is good with any, as long as the
  /// query is the same: the answer goes on from there with what the names mean now.
  public ArticleFinder with(NameTerms names) {
    return new ArticleFinder(lists, names);
  }

  /// The next page of the articles that meet `query`.
  public Page<Hit> find(ArticleQuery query, PageRequest request) {
    return pager(query, request.limit() + 1, request.readUnits()).page(request, Hit::of);
  }

  /// How many articles meet `query`: as many as paging through its answer yields.
  ///
  /// @param readUnits stop counting soon after so many of DynamoDB's read request units
  public Count count(ArticleQuery query, double readUnits) {
    var all = PageRequest.first(Integer.MAX_VALUE, readUnits);
    Page<Boolean> page = pager(query, COUNTED_AT_ONCE, readUnits).page(all, postings -> true);
    return new Count(page.lines().size(), page.next() == null, page.readUnits());
  }

  private Pager pager(ArticleQuery query, int expected, double readUnits) {
    var meter = new ReadMeter(lists, readUnits);
    var opened = new Lists(query, meter);
    var stream = new Plan(query, names, opened, expected).stream();
    return new Pager(stream, opened.order(), meter, query.text().distinct());
  }
}
