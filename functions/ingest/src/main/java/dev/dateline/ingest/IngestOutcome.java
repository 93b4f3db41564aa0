package dev.dateline.ingest;

import dev.dateline.articles.Article;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.Rejection;
import dev.dateline.index.protocol.ArticleIndex;
import java.util.List;

/// The outcome of an event.
public sealed interface IngestOutcome {
  /// The object's articles were indexed.
  ///
  /// @param entities how many entities they name in total
  /// @param mentions how often they name them in total
  /// @param unsupported how many articles are, at least in part, in a language that no recognizer
  ///   reads
  /// @param rejected how many members of an archive cannot be articles
  record Indexed(
      ArticleIndex.Outcome index,
      int articles,
      int entities,
      int mentions,
      int unsupported,
      int rejected)
      implements IngestOutcome {

    static Indexed of(ArticleIndex.Outcome index, List<Article> articles, int rejected) {
      var named =
          articles.stream().flatMap(article -> article.recognition().entities().stream()).toList();
      int mentions = named.stream().mapToInt(entity -> entity.mentions().size()).sum();
      return new Indexed(
          index, articles.size(), named.size(), mentions, unsupported(articles), rejected);
    }

    private static int unsupported(List<Article> articles) {
      return Math.toIntExact(
          articles.stream()
              .filter(article -> article.recognition().coverage() != NameCoverage.FULL)
              .count());
    }
  }

  /// The object no longer exists, and its article was removed.
  record Removed(ArticleIndex.Outcome index) implements IngestOutcome {}

  /// The object cannot be an article.
  record Rejected(ArticleIndex.Outcome index, Rejection rejection) implements IngestOutcome {}

  /// The bucket already has something newer, which has an event of its own.
  record Superseded() implements IngestOutcome {}

  /// The event does not concern the index.
  record Ignored(String what) implements IngestOutcome {}

  /// The event could not be handled; another attempt may succeed.
  record Failed(Throwable cause) implements IngestOutcome {}

  /// The event cannot be read, now or later; it is kept for a person to examine.
  record Unreadable(String problem) implements IngestOutcome {}

  /// Whether the event need not be delivered again.
  default boolean isFinal() {
    return !(this instanceof Failed || this instanceof Unreadable);
  }
}
