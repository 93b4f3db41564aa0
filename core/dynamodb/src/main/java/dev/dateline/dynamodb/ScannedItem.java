package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Term;
import dev.dateline.index.postings.WrittenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// An item of any kind, as a search through a whole table sees it.
public record ScannedItem(Map<String, AttributeValue> values) {
  private static final String REJECTED = "rejected:";
  private static final String DIRECTORY = "name";

  /// Its key.
  public Map<String, AttributeValue> key() {
    return Attributes.of(partition(), sort()).map();
  }

  /// The partition.
  public String partition() {
    return stored().string(Attributes.PARTITION);
  }

  /// The sort key.
  public String sort() {
    return stored().string(Attributes.SORT);
  }

  private StoredItem stored() {
    return new StoredItem(values);
  }

  /// Whether it only remembers that something was removed.
  public boolean isTombstone() {
    return stored().expires() && !HeadItem.isPartition(partition());
  }

  /// The id of the article, archive or rejection that it belongs to; empty if it belongs to none,
  /// or does not say.
  ///
  /// @param bucket of all uploads
  public Optional<ArticleId> owner(String bucket) {
    String partition = partition();
    if (HeadItem.isPartition(partition)) {
      return HeadItem.id(partition);
    }
    if (partition.startsWith(DIRECTORY)) {
      return Optional.empty();
    }
    if (!stored().has(PostingItem.LINE)) {
      boolean isByTime = partition.startsWith(REJECTED) || new Term(partition).isByArrival();
      return isByTime ? Optional.empty() : position().map(Position::id);
    }
    return switch (payload()) {
      case Payload.Arrived arrived -> Optional.of(arrived.article().id());
      case Payload.Rejected rejected -> Optional.of(ArticleId.of(bucket, rejected.key()));
      default -> position().map(Position::id);
    };
  }

  private Optional<Position> position() {
    return Position.parse(sort());
  }

  private Payload payload() {
    return PayloadEncoding.decode(stored().bytes(PostingItem.LINE));
  }

  /// All text in the item, its key included, with packed fields unpacked.
  public List<String> texts() {
    var texts = new ArrayList<String>();
    values.forEach((name, value) -> addTexts(name, value, texts));
    return texts;
  }

  private void addTexts(String name, AttributeValue value, List<String> texts) {
    switch (value.type()) {
      case S -> texts.add(value.s());
      case SS -> texts.addAll(value.ss());
      case L -> value.l().forEach(element -> addTexts(name, element, texts));
      case M ->
          value
              .m()
              .forEach(
                  (key, element) -> {
                    texts.add(key);
                    addTexts(name, element, texts);
                  });
      case B -> texts.add(unpacked(name));
      default -> {}
    }
  }

  private String unpacked(String name) {
    return switch (name) {
      case PostingItem.LINE -> WrittenText.of(payload());
      case DetailsItem.ARTICLE -> details();
      default -> "";
    };
  }

  private String details() {
    IndexedArticle article = DetailsItem.article(owner("").orElseThrow(), stored());
    return article == null ? "" : WrittenText.of(article);
  }
}
