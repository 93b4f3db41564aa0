package dev.dateline.index.watch;

import dev.dateline.articles.Excerpt;
import dev.dateline.articles.Utf8;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Payload.EntityHit;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Snippet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The line of an article in lists by arrival, kept within the kilobyte that one write unit pays
/// for.
///
/// @param article its posting in a list that names nothing
record MatchLine(Posting article) {
  /// What texts may take of the kilobyte.
  private static final int MOST_BYTES = 860;

  private static final int MOST_NAMES = 5;

  /// The first snippet is no shorter, even if the posting then takes two units.
  private static final int FEWEST_BYTES = 60;

  /// The line for a match.
  ///
  /// @param matched the names that matched; of these, as many are shown as fit
  Payload.Arrived of(List<EntityHit> matched) {
    var result = (Payload.Result) article.line();
    int room = MOST_BYTES - size(result);
    var shown = new ArrayList<EntityHit>();
    for (EntityHit hit : matched.subList(0, Math.min(MOST_NAMES, matched.size()))) {
      room -= Utf8.length(hit.name());
      var snippet = snippet(hit.snippet(), shown.isEmpty() ? Math.max(room, FEWEST_BYTES) : room);
      room -= snippet == null ? 0 : Utf8.length(snippet.text());
      shown.add(new EntityHit(hit.name(), hit.type(), hit.mentions(), snippet));
    }
    return new Payload.Arrived(article.position(), result, shown);
  }

  /// The snippet, cut to `room`; null if that leaves too little.
  private static @Nullable Snippet snippet(@Nullable Snippet snippet, int room) {
    if (snippet == null || room < FEWEST_BYTES) {
      return null;
    }
    String text = Excerpt.cut(snippet.text(), Snippet.LONGEST, room);
    return new Snippet(text, snippet.sentence(), snippet.mention());
  }

  private static int size(Payload.Result result) {
    String source = result.source();
    return Utf8.length(result.key())
        + Utf8.length(result.headline())
        + (source == null ? 0 : Utf8.length(source));
  }
}
