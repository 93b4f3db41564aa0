package dev.dateline.index.query;

import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One article of an answer.
///
/// @param position its date and id
/// @param key the key of its object
/// @param headline the line under which it is shown
/// @param source who published it, where known
/// @param mentions how it names those of the query's entities that it names; empty where the query
///   names none
public record Hit(
    Position position,
    String key,
    String headline,
    @Nullable String source,
    List<Payload.EntityHit> mentions) {
  public Hit {
    mentions = List.copyOf(mentions);
  }

  /// The article that `postings`, all at one position, are of.
  static Hit of(List<Posting> postings) {
    var first = (Payload.Result) postings.getFirst().line();
    var mentions = new ArrayList<Payload.EntityHit>(postings.size());
    for (Posting posting : postings) {
      if (posting.line() instanceof Payload.Result result
          && result.named() != null
          && !mentions.contains(result.named())) {
        mentions.add(result.named());
      }
    }
    return new Hit(
        postings.getFirst().position(), first.key(), first.headline(), first.source(), mentions);
  }
}
