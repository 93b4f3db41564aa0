package dev.dateline.index.postings;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.SimHash;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The data that a posting carries.
public sealed interface Payload permits Payload.Listed, ArticleText {
  /// What a list of results shows, so that results can be displayed without further reads.
  sealed interface Listed extends Payload {
    /// The key of the object in its bucket.
    String key();
  }

  /// A search result.
  ///
  /// @param source the publisher, if known
  /// @param simHash for near-duplicate detection
  /// @param named how the article names the term's entity; null unless the term is an entity
  /// @param coverage how much of the text was searched for names
  /// @param language its language as a BCP 47 tag; null if it is unknown
  record Result(
      String key,
      String headline,
      @Nullable String source,
      SimHash simHash,
      @Nullable EntityHit named,
      NameCoverage coverage,
      @Nullable String language)
      implements Listed {
    /// A result in an unknown language.
    public Result(
        String key,
        String headline,
        @Nullable String source,
        SimHash simHash,
        @Nullable EntityHit named,
        NameCoverage coverage) {
      this(key, headline, source, simHash, named, coverage, null);
    }

    /// The same with another coverage.
    public Result with(NameCoverage other) {
      return new Result(key, headline, source, simHash, named, other, language);
    }

    /// The same in a language; null for an unknown one.
    public Result in(@Nullable String tag) {
      return new Result(key, headline, source, simHash, named, coverage, tag);
    }
  }

  /// The mentions of the term's entity in an article.
  ///
  /// @param name its canonical name in the article
  /// @param mentions their number
  /// @param snippet the sentence of the first mention
  record EntityHit(String name, EntityType type, int mentions, @Nullable Snippet snippet) {}

  /// An article on a list that is sorted by time of arrival.
  ///
  /// @param article its position in all other lists: its date and id
  /// @param result what is shown of it; names nothing
  /// @param matched the names that a watch found in it; empty on other lists
  /// @param passages the sentences that a watch found in it; empty on other lists
  record Arrived(Position article, Result result, List<EntityHit> matched, List<Snippet> passages)
      implements Listed {
    public Arrived {
      matched = List.copyOf(matched);
      passages = List.copyOf(passages);
    }

    @Override
    public String key() {
      return result.key();
    }
  }

  /// A rejected upload.
  ///
  /// @param versionId the object's version, in a versioned bucket only
  /// @param at when it was rejected
  record Rejected(String key, @Nullable String versionId, Rejection rejection, Instant at)
      implements Listed {}
}
