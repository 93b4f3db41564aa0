package dev.dateline.index.query;

import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import java.util.function.Predicate;

/// What a query asks of a posting beyond being on a list.
final class Conditions {
  private Conditions() {}

  /// The key begins as the query says.
  static Predicate<Posting> key(ArticleQuery query) {
    String prefix = query.keyPrefix();
    return prefix == null ? posting -> true : posting -> posting.line().key().startsWith(prefix);
  }

  /// The text nearly equals the one that the query says, and is not that very article's.
  static Predicate<Posting> likeness(ArticleQuery query) {
    var like = query.text().like();
    return like == null
        ? posting -> true
        : posting ->
            posting.line() instanceof Payload.Result result
                && result.simHash().isNear(like.text())
                && !posting.position().id().equals(like.except());
  }

  /// Both, which every list of articles has to meet.
  static Predicate<Posting> everywhere(ArticleQuery query) {
    return key(query).and(likeness(query));
  }

  /// The entity is named as of one of the query's types.
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
