package dev.dateline.index.query;

import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import java.util.Locale;
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
            posting.payload() instanceof Payload.Result result
                && result.simHash().isNear(like.text())
                && !posting.position().id().equals(like.except());
  }

  /// The text is in the language, or in a variety of it.
  static Predicate<Posting> language(ArticleQuery query) {
    String tag = query.text().language();
    return tag == null
        ? posting -> true
        : posting ->
            posting.payload() instanceof Payload.Result result
                && result.language() != null
                && isIn(tag.toLowerCase(Locale.ROOT), result.language().toLowerCase(Locale.ROOT));
  }

  /// Basic filtering of RFC 4647: `de` includes `de-AT`, but `de-AT` does not include `de`.
  private static boolean isIn(String range, String tag) {
    return tag.equals(range) || tag.startsWith(range + "-");
  }

  /// Whether the conditions are on more of postings than their positions.
  static boolean needPayloads(ArticleQuery query) {
    return query.keyPrefix() != null
        || query.text().like() != null
        || query.text().distinct()
        || query.text().language() != null
        || !query.entities().types().isEmpty();
  }

  /// All of these, which apply to every list of articles.
  static Predicate<Posting> everywhere(ArticleQuery query) {
    return key(query).and(likeness(query)).and(language(query));
  }

  /// The entity has one of the query's types in the article.
  static Predicate<Posting> type(ArticleQuery query) {
    var types = query.entities().types();
    return types.isEmpty()
        ? posting -> true
        : posting ->
            posting.payload() instanceof Payload.Result result
                && result.named() != null
                && types.contains(result.named().type());
  }
}
