package dev.dateline.index.postings;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.SimHash;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a posting carries, so that a list can be shown without reading anything else.
public sealed interface Payload {
  /// The key of the object in its bucket.
  String key();

  /// A line of a result.
  ///
  /// @param source who published the article, where known
  /// @param simHash by which nearly the same text is known again
  /// @param named how the article names the term's entity; null in lists that are not of an entity
  record Result(
      String key,
      String headline,
      @Nullable String source,
      SimHash simHash,
      @Nullable EntityHit named)
      implements Payload {}

  /// How an article names the entity whose list this is.
  ///
  /// @param name its name as the article shows it
  /// @param mentions how often the article names it
  /// @param snippet the sentence of the first mention
  record EntityHit(String name, EntityType type, int mentions, @Nullable Snippet snippet) {}

  /// A line of the list of rejected uploads.
  ///
  /// @param versionId the object's version, in a versioned bucket only
  /// @param at when it was rejected
  record Rejected(String key, @Nullable String versionId, Rejection rejection, Instant at)
      implements Payload {}
}
