package dev.dateline.index.watch;

import dev.dateline.articles.Excerpt;
import dev.dateline.articles.Utf8;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Payload.EntityHit;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The payload of an article in lists by arrival, kept within the kilobyte that one write unit pays
/// for.
///
/// @param article its posting in a list that is not of a name
record MatchPayload(Posting article) {
  /// What texts may take of the kilobyte.
  private static final int MOST_BYTES = 860;

  private static final int MOST_NAMES = 5;

  private static final int MOST_PASSAGES = 3;

  /// The first snippet is no shorter, even if the posting then takes two units.
  private static final int FEWEST_BYTES = 60;

  /// The payload in a list that says nothing about matches.
  Payload.Arrived plain() {
    return new Payload.Arrived(article.position(), result(), List.of(), List.of());
  }

  /// The payload for a match.
  ///
  /// @param matched the names that matched; as many as fit are shown
  /// @param passages the sentences that matched; shown before those of the names
  Payload.Arrived of(List<EntityHit> matched, List<Snippet> passages) {
    int room = MOST_BYTES - size(result());
    var sentences = new ArrayList<Snippet>();
    for (Snippet passage : passages.subList(0, Math.min(MOST_PASSAGES, passages.size()))) {
      var cut = snippet(passage, sentences.isEmpty() ? Math.max(room, FEWEST_BYTES) : room);
      room -= length(cut);
      Optional.ofNullable(cut).ifPresent(sentences::add);
    }
    var names = new ArrayList<EntityHit>();
    for (EntityHit hit : matched.subList(0, Math.min(MOST_NAMES, matched.size()))) {
      room -= Utf8.length(hit.name());
      boolean isReason = names.isEmpty() && sentences.isEmpty();
      var snippet = snippet(hit.snippet(), isReason ? Math.max(room, FEWEST_BYTES) : room);
      room -= length(snippet);
      names.add(new EntityHit(hit.name(), hit.type(), hit.mentions(), snippet));
    }
    return new Payload.Arrived(article.position(), result(), names, sentences);
  }

  private Payload.Result result() {
    return (Payload.Result) article.payload();
  }

  private static int length(@Nullable Snippet snippet) {
    return snippet == null ? 0 : Utf8.length(snippet.text());
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
