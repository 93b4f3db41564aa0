package dev.dateline.ingest.announce;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.SimHash;
import dev.dateline.articles.Span;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Snippet;
import dev.dateline.index.watch.Announcements.WatchMatch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// Matches of the watch `nato`.
final class Matches {
  private static final Instant ARRIVED = Instant.parse("2026-11-24T12:00:00Z");

  private Matches() {}

  /// The match of the article with this key.
  static WatchMatch of(String key) {
    var id = ArticleId.of("articles", key);
    var sentence = new Snippet("NATO met.", new Span(0, 9), new Span(0, 4));
    var named = new Payload.EntityHit("NATO", EntityType.ORGANIZATION, 2, sentence);
    var result =
        new Payload.Result(key, "Allies meet", "Reuters", new SimHash(7), null, NameCoverage.FULL);
    var position = new Position(LocalDate.of(2026, 11, 23), id);
    var passage = new Snippet("A “grain deal”.", new Span(10, 25), new Span(13, 23));
    return new WatchMatch(
        "nato",
        Position.of(ARRIVED, id),
        new Payload.Arrived(position, result, List.of(named), List.of(passage)));
  }

  /// The matches of this many articles: `0.txt`, `1.txt` and so on.
  static List<WatchMatch> of(int number) {
    return IntStream.range(0, number).mapToObj(at -> of(at + ".txt")).toList();
  }
}
