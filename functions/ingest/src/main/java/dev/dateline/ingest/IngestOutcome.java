package dev.dateline.ingest;

import dev.dateline.articles.Article;
import dev.dateline.articles.Rejection;
import dev.dateline.index.protocol.ArticleIndex;
import java.util.List;

/// What became of a notice.
public sealed interface IngestOutcome {
  /// The object's articles were entered.
  ///
  /// @param entities how many entities they name, together
  /// @param mentions how often they name them
  /// @param rejected how many members of an archive cannot be articles
  record Indexed(ArticleIndex.Outcome index, int articles, int entities, int mentions, int rejected)
      implements IngestOutcome {

    static Indexed of(ArticleIndex.Outcome index, List<Article> articles, int rejected) {
      var named =
          articles.stream().flatMap(article -> article.recognition().entities().stream()).toList();
      int mentions = named.stream().mapToInt(entity -> entity.mentions().size()).sum();
      return new Indexed(index, articles.size(), named.size(), mentions, rejected);
    }
  }

  /// The object is gone, and so is its article.
  record Removed(ArticleIndex.Outcome index) implements IngestOutcome {}

  /// The object cannot be an article.
  record Rejected(ArticleIndex.Outcome index, Rejection rejection) implements IngestOutcome {}

  /// The bucket has something newer already, of which another event tells.
  record Superseded() implements IngestOutcome {}

  /// It does not concern the index.
  record Ignored(String what) implements IngestOutcome {}

  /// It could not be handled now; another attempt may succeed.
  record Failed(Throwable cause) implements IngestOutcome {}

  /// It cannot be read, neither now nor later; it is kept for a person to see.
  record Unreadable(String problem) implements IngestOutcome {}

  /// Whether the notice is dealt with, so that it need not be delivered again.
  default boolean isFinal() {
    return !(this instanceof Failed || this instanceof Unreadable);
  }
}
