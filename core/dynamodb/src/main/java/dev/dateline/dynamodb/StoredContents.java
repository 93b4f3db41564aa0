package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.Fingerprint;
import dev.dateline.index.protocol.Head;
import dev.dateline.index.protocol.Item;
import dev.dateline.index.protocol.PostingPlace;
import dev.dateline.index.protocol.StoredContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads everything that a table has under an id, for a backup.
public final class StoredContents {
  /// A content that changes while it is read is read again.
  private static final int ATTEMPTS = 3;

  private final Table table;
  private final Sharding sharding;

  /// The contents of `tableName`.
  public StoredContents(DynamoDbClient client, String tableName, Sharding sharding) {
    this.table = new Table(client, tableName, units -> {});
    this.sharding = sharding;
  }

  /// The id that `item` is the head of; empty if it is another item.
  public static Optional<ArticleId> idOfHead(Map<String, AttributeValue> item) {
    var stored = new StoredItem(item);
    return stored.string(Attributes.SORT).equals(HeadItem.SORT_KEY)
        ? HeadItem.id(stored.string(Attributes.PARTITION))
        : Optional.empty();
  }

  /// What is stored under `id`; empty if it has no head or was removed.
  public Optional<StoredContent> read(ArticleId id) {
    var content = once(id);
    for (int attempts = 1; attempts < ATTEMPTS && !isWhole(content); attempts++) {
      content = once(id);
    }
    return content;
  }

  /// The archive that the article `id` is or was in; empty if it was an upload itself, nothing is
  /// stored under it any longer, or an older release stored it.
  public Optional<ArticleId> archive(ArticleId id) {
    return Optional.ofNullable(StoredArticle.read(id, table, true).head()).map(Head::archive);
  }

  private static boolean isWhole(Optional<StoredContent> content) {
    return content.isEmpty() || content.get().isWhole();
  }

  private Optional<StoredContent> once(ArticleId id) {
    var stored = StoredArticle.read(id, table, true);
    var head = stored.head();
    if (head == null || head.fingerprint().kind() == Fingerprint.Kind.REMOVED) {
      return Optional.empty();
    }
    var details = stored.details();
    var commit = details == null ? null : DetailsItem.read(id, details);
    return Optional.of(new StoredContent(id, head, commit, postings(id, head)));
  }

  private List<Posting> postings(ArticleId id, Head head) {
    var places = new LinkedHashMap<Map<String, AttributeValue>, PostingPlace>();
    head.footprint()
        .places()
        .forEach(place -> places.put(PostingKey.of(place, id, sharding), place));
    var postings = new ArrayList<Posting>();
    var batches = new Batches(table.client(), table.name(), table.units());
    for (var values : batches.read(places.keySet(), true)) {
      var item = new StoredItem(values);
      var place = places.get(PostingKey.in(values));
      if (place != null && isOf(item, head)) {
        postings.add(PostingItem.read(place.term(), place.position(), item));
      }
    }
    return postings;
  }

  private static boolean isOf(StoredItem posting, Head head) {
    return !posting.expires() && posting.string(Attributes.CLOCK).equals(head.content().value());
  }

  /// The items of `content` in a table with one partition for each term: the head first, then the
  /// details if there are any, then the postings.
  public static List<Map<String, AttributeValue>> items(StoredContent content) {
    var items = new ArrayList<Map<String, AttributeValue>>();
    items.add(HeadItem.write(content.id(), content.head()));
    var commit = content.commit();
    if (commit != null) {
      items.add(DetailsItem.write(commit));
    }
    for (var posting : content.postings()) {
      items.add(
          PostingItem.write(
              new Item.Listed(posting.term().value(), posting, content.head().content())));
    }
    return items;
  }

  /// The inverse of [#items(StoredContent)].
  ///
  /// @throws RuntimeException if they are not such items
  public static StoredContent content(List<Map<String, AttributeValue>> items) {
    var id = idOfHead(items.getFirst()).orElseThrow(() -> new IllegalArgumentException("no head"));
    var head = HeadItem.read(id, new StoredItem(items.getFirst()));
    var rest = items.subList(1, items.size()).stream().map(StoredItem::new).toList();
    var commit =
        rest.stream()
            .filter(StoredContents::isDetails)
            .findFirst()
            .map(item -> DetailsItem.read(id, item))
            .orElse(null);
    var postings =
        rest.stream().filter(item -> !isDetails(item)).map(StoredContents::posting).toList();
    return new StoredContent(id, head, commit, postings);
  }

  private static boolean isDetails(StoredItem item) {
    return item.string(Attributes.SORT).equals(DetailsItem.SORT_KEY);
  }

  /// Unpacked at once, so that one that cannot be read is not written either.
  private static Posting posting(StoredItem item) {
    var term = new Term(item.string(Attributes.PARTITION));
    var packed = PostingItem.read(term, PostingItem.position(item), item);
    return new Posting(term, packed.position(), packed.payload());
  }
}
