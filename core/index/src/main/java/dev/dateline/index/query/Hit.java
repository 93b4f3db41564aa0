package dev.dateline.index.query;

import dev.dateline.articles.NameCoverage;
import dev.dateline.index.postings.ArticleText;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Snippet;
import dev.dateline.index.search.TextSearch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article in an answer.
///
/// @param position its date and id
/// @param key the key of its object
/// @param source its publisher, if known
/// @param mentions its mentions of the query's entities; empty if the query has none
/// @param coverage how much of its text was searched for names
/// @param passages the sentences that contain what the query asks for; empty if it does not ask
public record Hit(
    Position position,
    String key,
    String headline,
    @Nullable String source,
    List<Payload.EntityHit> mentions,
    NameCoverage coverage,
    List<Snippet> passages) {
  public Hit {
    mentions = List.copyOf(mentions);
    passages = List.copyOf(passages);
  }

  /// The article of `postings`, which share one position and include its text if `search` is not
  /// empty.
  static Hit of(List<Posting> postings, TextSearch search) {
    var first = (Payload.Result) postings.getFirst().payload();
    var mentions = new ArrayList<Payload.EntityHit>(postings.size());
    for (Posting posting : postings) {
      if (posting.payload() instanceof Payload.Result result
          && result.named() != null
          && !mentions.contains(result.named())) {
        mentions.add(result.named());
      }
    }
    return new Hit(
        postings.getFirst().position(),
        first.key(),
        first.headline(),
        first.source(),
        mentions,
        first.coverage(),
        passages(postings, search));
  }

  private static List<Snippet> passages(List<Posting> postings, TextSearch search) {
    return postings.getLast().payload() instanceof ArticleText text
        ? search.snippets(text)
        : List.of();
  }
}
