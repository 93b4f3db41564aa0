package dev.dateline.lookup.representation;

import dev.dateline.index.query.Hit;

/// A page of articles as an Atom feed.
///
/// Articles are dated by day, so all times are midnight.
final class ArticlesAtom {
  private static final String NEVER = "1970-01-01T00:00:00Z";

  private ArticlesAtom() {}

  static byte[] bytes(ArticleList list) {
    var updated = list.hits().stream().map(AtomFeed::midnight).max(String::compareTo);
    var feed = new AtomFeed("Articles", updated.orElse(NEVER), list.links());
    for (Hit hit : list.hits()) {
      feed.entry(hit, AtomFeed.midnight(hit));
    }
    return feed.bytes();
  }
}
