package dev.dateline.articles.query;

import dev.dateline.articles.postings.Line;
import dev.dateline.articles.postings.Position;
import dev.dateline.articles.postings.Posting;
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
    List<Line.Named> mentions) {
  public Hit {
    mentions = List.copyOf(mentions);
  }

  /// The article that `postings`, all at one position, are of.
  static Hit of(List<Posting> postings) {
    var results =
        postings.stream()
            .map(Posting::line)
            .filter(Line.Result.class::isInstance)
            .map(Line.Result.class::cast)
            .toList();
    var first = results.getFirst();
    var mentions = results.stream().flatMap(result -> Hit.named(result)).distinct().toList();
    return new Hit(
        postings.getFirst().position(), first.key(), first.headline(), first.source(), mentions);
  }

  private static java.util.stream.Stream<Line.Named> named(Line.Result result) {
    return java.util.stream.Stream.ofNullable(result.named());
  }
}
