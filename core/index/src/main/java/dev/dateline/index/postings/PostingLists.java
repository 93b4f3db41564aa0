package dev.dateline.index.postings;

import dev.dateline.articles.ArticleId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;

/// The port for reading the index. Eventually consistent. Thread-safe.
///
/// Transient failures (throttling, an outage) are thrown as [Unavailable].
public interface PostingLists {
  /// Reads at most `limit` postings of `range` from the list of `term`, in a single request to the
  /// store if the list is not sharded.
  PostingBatch read(Term term, ScanRange range, int limit);

  /// Reads like [#read(Term, ScanRange, int)], but for positions only: the postings may lack their
  /// payloads. Consumes the same, and sends less.
  default PostingBatch positions(Term term, ScanRange range, int limit) {
    return read(term, range, limit);
  }

  /// The postings of `term` at `positions`, in their order. Consumes half a read unit for each
  /// position, and takes one request to the store for a hundred of them.
  default PostingBatch at(Term term, List<Position> positions) {
    var postings = new ArrayList<Posting>();
    double units = 0;
    for (Position position : positions) {
      ScanRange rest = ScanRange.only(position);
      while (rest != null) {
        var batch = read(term, rest, 1);
        postings.addAll(batch.postings());
        units += batch.readUnits();
        rest = batch.postings().isEmpty() ? batch.resume() : null;
      }
    }
    return new PostingBatch(postings, null, units);
  }

  /// The months that have a list, including months whose postings were all removed.
  NavigableSet<YearMonth> months(MonthlyList lists);

  /// The text of the article at `position`; empty if it was not stored, or there is no article.
  default Optional<ArticleText> text(Position position) {
    return texts(List.of(position)).texts().values().stream()
        .findFirst()
        .map(posting -> (ArticleText) posting.payload());
  }

  /// The stored texts of the articles at `positions`.
  default TextBatch texts(Collection<Position> positions) {
    var texts = new HashMap<ArticleId, Posting>();
    double units = 0;
    var byList = positions.stream().collect(Collectors.groupingBy(ArticleTerms::text));
    for (var list : byList.entrySet()) {
      var batch = at(list.getKey(), list.getValue());
      batch.postings().forEach(it -> texts.put(it.position().id(), it));
      units += batch.readUnits();
    }
    return new TextBatch(texts, units);
  }

  /// The indexed article with this id, if there is one.
  Optional<IndexedArticle> article(ArticleId id);

  /// The indexed articles with these ids, in the order of `ids`.
  default List<IndexedArticle> articles(Collection<ArticleId> ids) {
    return ids.stream().map(this::article).flatMap(Optional::stream).toList();
  }
}
