package dev.dateline.index.query;

import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import java.util.function.Predicate;

/// The conditions of a query that posting lists do not answer, as filters of postings.
final class Conditions {
  private Conditions() {}

  /// The key has the prefix.
  static Predicate<Posting> key(ArticleQuery query) {
    String prefix = query.keyPrefix();
    return prefix == null ? posting -> true : posting -> posting.key().startsWith(prefix);
  }

  /// The text is a near duplicate of the given one, and belongs to another article.
  static Predicate<Posting> likeness(ArticleQuery query) {
    var like = query.text().like();
    return like == null
        ? posting -> true
        : posting ->
            posting.line() instanceof Payload.Result result
                && result.simHash().isNear(like.text())
                && !posting.position().id().equals(like.except());
  }

  /// Whether the conditions are on more of postings than their positions.
  static boolean needLines(ArticleQuery query) {
    return query.keyPrefix() != null
        || query.text().like() != null
        || query.text().distinct()
        || !query.entities().types().isEmpty();
  }

  /// Both of these, which apply to every list of articles.
  static Predicate<Posting> everywhere(ArticleQuery query) {
    return key(query).and(likeness(query));
  }

  /// The entity has one of the query's types in the article.
  static Predicate<Posting> type(ArticleQuery query) {
    var types = query.entities().types();
    return types.isEmpty()
        ? posting -> true
        : posting ->
            posting.line() instanceof Payload.Result result
                && result.named() != null
                && types.contains(result.named().type());
  }
}
