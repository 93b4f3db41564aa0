package dev.dateline.index.query;

import dev.dateline.index.postings.PostingLists;

/// Answers queries from posting lists, page by page.
///
/// Paging through an answer returns each article that is in the index all the while exactly once,
/// whatever is added or removed meanwhile.
///
/// Transient failures are thrown as [dev.dateline.articles.Unavailable].
public final class ArticleFinder {
  /// The limit of the largest reads when articles are only counted.
  private static final int COUNTED_AT_ONCE = 1000;

  private final PostingLists lists;
  private final NameTerms names;

  /// A finder that reads `lists` and takes names literally.
  public ArticleFinder(PostingLists lists) {
    this(lists, NameTerms.LITERAL);
  }

  private ArticleFinder(PostingLists lists, NameTerms names) {
    this.lists = lists;
    this.names = names;
  }

  /// This finder with names resolved by `names`. Cursors do not depend on the resolution: the
  /// answer continues with what the names mean now.
  public ArticleFinder with(NameTerms names) {
    return new ArticleFinder(lists, names);
  }

  /// The next page of articles that match `query`.
  public Page<Hit> find(ArticleQuery query, PageRequest request) {
    return pager(query, request.limit() + 1, request.readUnits())
        .page(request, postings -> Hit.of(postings, query.text().search()));
  }

  /// The number of articles that match `query`, which is that of all its pages.
  ///
  /// @param readUnits stop counting soon after this many DynamoDB read request units
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
