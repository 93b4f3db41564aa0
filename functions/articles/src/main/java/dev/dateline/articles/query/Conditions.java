package dev.dateline.articles.query;

import dev.dateline.articles.postings.Line;
import dev.dateline.articles.postings.Posting;
import java.util.function.Predicate;

/// What a query asks of a posting beyond being on a list.
final class Conditions {
  private Conditions() {}

  /// The key begins as the query says.
  static Predicate<Posting> key(ArticleQuery query) {
    String prefix = query.keyPrefix();
    return prefix == null ? posting -> true : posting -> posting.line().key().startsWith(prefix);
  }

  /// The entity is named as of one of the query's types.
  static Predicate<Posting> type(ArticleQuery query) {
    var types = query.entities().types();
    return types.isEmpty()
        ? posting -> true
        : posting ->
            posting.line() instanceof Line.Result result
                && result.named() != null
                && types.contains(result.named().type());
  }
}
