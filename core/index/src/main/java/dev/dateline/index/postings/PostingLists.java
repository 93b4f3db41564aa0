package dev.dateline.index.postings;

import dev.dateline.articles.ArticleId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The port through which the index is read. Eventually consistent. Safe for use by several
/// threads.
///
/// Trouble that may pass (throttling, a service down) is thrown as [Unavailable].
public interface PostingLists {
  /// The next postings of a list, `limit` at most, in one request to the store where it can be done
  /// in one.
  PostingBatch read(Term term, ScanRange range, int limit);

  /// The months of which there is a list. May hold months whose postings have all been removed.
  NavigableSet<YearMonth> months(MonthlyList lists);

  /// What the index keeps of one article; empty where it has none of that id.
  Optional<IndexedArticle> article(ArticleId id);

  /// What the index keeps of those of some articles that it has, in their order.
  default List<IndexedArticle> articles(Collection<ArticleId> ids) {
    return ids.stream().map(this::article).flatMap(Optional::stream).toList();
  }

  /// The store does not answer now; the same call may work later.
  final class Unavailable extends RuntimeException {
    /// Says what did not answer.
    public Unavailable(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
