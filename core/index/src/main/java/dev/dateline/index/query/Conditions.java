package dev.dateline.index.query;

import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The conditions of a query that posting lists do not answer, as filters of postings. Each is
/// empty if the query does not have it.
final class Conditions {
  private Conditions() {}

  /// All that apply to every list of articles.
  static Predicate<Posting> everywhere(ArticleQuery query) {
    return onPayloads(query).reduce(posting -> true, Predicate::and);
  }

  /// The entity has one of the query's types in the article.
  static Predicate<Posting> type(ArticleQuery query) {
    return onType(query).orElse(posting -> true);
  }

  /// Whether the conditions are on more of postings than their positions.
  static boolean needPayloads(ArticleQuery query) {
    return onPayloads(query).findAny().isPresent()
        || onType(query).isPresent()
        || query.text().distinct();
  }

  private static Stream<Predicate<Posting>> onPayloads(ArticleQuery query) {
    return Stream.of(onKey(query), onLikeness(query), onLanguage(query)).flatMap(Optional::stream);
  }

  /// The key has the prefix.
  private static Optional<Predicate<Posting>> onKey(ArticleQuery query) {
    return Optional.ofNullable(query.keyPrefix())
        .map(prefix -> posting -> posting.key().startsWith(prefix));
  }

  /// The text is a near duplicate of the given one, and belongs to another article.
  private static Optional<Predicate<Posting>> onLikeness(ArticleQuery query) {
    return Optional.ofNullable(query.text().like())
        .map(
            like ->
                posting ->
                    posting.payload() instanceof Payload.Result result
                        && result.simHash().isNear(like.text())
                        && !posting.position().id().equals(like.except()));
  }

  /// The text is in the language, or in a variety of it.
  private static Optional<Predicate<Posting>> onLanguage(ArticleQuery query) {
    return Optional.ofNullable(query.text().language())
        .map(tag -> tag.toLowerCase(Locale.ROOT))
        .map(
            tag ->
                posting ->
                    posting.payload() instanceof Payload.Result result
                        && result.language() != null
                        && isIn(tag, result.language().toLowerCase(Locale.ROOT)));
  }

  /// Basic filtering of RFC 4647: `de` includes `de-AT`, but `de-AT` does not include `de`.
  private static boolean isIn(String range, String tag) {
    return tag.equals(range) || tag.startsWith(range + "-");
  }

  private static Optional<Predicate<Posting>> onType(ArticleQuery query) {
    var types = query.entities().types();
    return types.isEmpty()
        ? Optional.empty()
        : Optional.of(
            posting ->
                posting.payload() instanceof Payload.Result result
                    && result.named() != null
                    && types.contains(result.named().type()));
  }
}
