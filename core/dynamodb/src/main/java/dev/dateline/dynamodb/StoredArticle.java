package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.protocol.Head;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The head and commit record of one id, as one query returns them.
record StoredArticle(ArticleId id, @Nullable StoredItem headItem, @Nullable StoredItem details) {
  static StoredArticle read(ArticleId id, Table table, boolean consistent) {
    StoredItem head = null;
    StoredItem details = null;
    for (StoredItem item : table.all(HeadItem.partition(id), consistent)) {
      switch (item.string(Attributes.SORT)) {
        case HeadItem.SORT_KEY -> head = item;
        case DetailsItem.SORT_KEY -> details = item;
        default -> throw new IllegalStateException("an item of no known kind under " + id);
      }
    }
    return new StoredArticle(id, head, details);
  }

  @Nullable Head head() {
    return headItem == null ? null : HeadItem.read(id, headItem);
  }

  /// The article that readers see.
  Optional<IndexedArticle> visible() {
    Head head = head();
    return head == null || details == null
        ? Optional.empty()
        : head.visible(DetailsItem.read(id, details));
  }
}
