package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.concurrent.Parallel;
import dev.dateline.index.postings.IndexedArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;

/// Reads the commit records of many articles in batches, at half a read unit for each started 4 KB
/// of each. That of an article of less than 25,000 characters has less than 4 KB.
record StoredArticles(Table table) {
  private static final int IN_ONE_REQUEST = 100;
  private static final int AT_ONCE = 16;

  /// The articles with these ids, in the order of `ids`; unknown ids are skipped.
  List<IndexedArticle> read(Collection<ArticleId> ids) {
    var requests = new ArrayList<Callable<Map<ArticleId, IndexedArticle>>>();
    ids.stream()
        .gather(Gatherers.windowFixed(IN_ONE_REQUEST))
        .forEach(some -> requests.add(() -> one(some)));
    var found = new HashMap<ArticleId, IndexedArticle>();
    new Parallel(AT_ONCE).run(requests).forEach(found::putAll);
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private Map<ArticleId, IndexedArticle> one(List<ArticleId> ids) {
    var byPartition = new HashMap<String, ArticleId>();
    ids.forEach(id -> byPartition.put(HeadItem.partition(id), id));
    var keys = byPartition.keySet().stream().map(DetailsItem::key).toList();
    var found = new HashMap<ArticleId, IndexedArticle>();
    for (var values : new Batches(table.client(), table.name(), table.units()).read(keys, false)) {
      var item = new StoredItem(values);
      var id = Objects.requireNonNull(byPartition.get(item.string(Attributes.PARTITION)));
      var article = DetailsItem.read(id, item).article();
      if (article != null) {
        found.put(id, article);
      }
    }
    return found;
  }
}
