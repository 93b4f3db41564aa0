package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.ArticleTerms;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.PostingBatch;
import dev.dateline.index.postings.ScanRange;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads the texts of articles.
///
/// Reading a list in a row costs by size, a third of what its texts cost one by one, but only pays
/// if most of them are needed.
///
/// @param order the order of the articles
/// @param inARow whether the articles are consecutive in their lists
record TextReads(ReadMeter meter, SortOrder order, boolean inARow) {
  /// The stored texts of the articles at `positions`, which are in order.
  Map<ArticleId, Posting> read(List<Position> positions) {
    var texts = inARow && positions.size() > 1 ? lists(positions) : meter.texts(positions);
    meter.searched(positions.size(), positions.size() - texts.size());
    return texts;
  }

  private Map<ArticleId, Posting> lists(List<Position> positions) {
    var byList =
        positions.stream()
            .collect(
                Collectors.groupingBy(ArticleTerms::text, LinkedHashMap::new, Collectors.toList()));
    var texts = new HashMap<ArticleId, Posting>();
    byList.forEach((list, some) -> read(list, some, texts));
    texts.keySet().retainAll(positions.stream().map(Position::id).toList());
    return texts;
  }

  private void read(Term list, List<Position> positions, Map<ArticleId, Posting> texts) {
    ScanRange rest = range(positions);
    while (rest != null) {
      PostingBatch batch = meter.readTexts(list, rest, positions.size());
      batch.postings().forEach(it -> texts.put(it.position().id(), it));
      rest = batch.resume();
    }
  }

  private ScanRange range(List<Position> positions) {
    Position first = positions.getFirst();
    Position last = positions.getLast();
    var days =
        order == SortOrder.OLDEST_FIRST
            ? ScanRange.of(first.day(), last.day(), order)
            : ScanRange.of(last.day(), first.day(), order);
    return days.from(first).until(order.next(last));
  }
}
