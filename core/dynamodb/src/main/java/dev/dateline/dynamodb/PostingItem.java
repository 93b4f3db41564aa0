package dev.dateline.dynamodb;

import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.Item;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A posting as an item. An article has some twenty and a page reads 25, so the payload is a
/// single, compact attribute.
final class PostingItem {
  static final String LINE = "l";

  /// The attributes that only some items have. One that replaces another must not keep any of the
  /// other's.
  static final Set<String> OPTIONAL = Set.of(LINE, Attributes.EXPIRES);

  private PostingItem() {}

  static Map<String, AttributeValue> key(Item.Placed item) {
    return Attributes.of(item.partition(), item.position().key()).map();
  }

  static Map<String, AttributeValue> write(Item.Placed item) {
    return switch (item) {
      case Item.Listed listed -> write(listed);
      case Item.Tombstone tombstone -> write(tombstone);
    };
  }

  private static Map<String, AttributeValue> write(Item.Listed listed) {
    var posting = listed.posting();
    return Attributes.of(listed.partition(), posting.position().key())
        .with(Attributes.CLOCK, listed.clock().value())
        .with(LINE, PayloadEncoding.encode(posting.payload()))
        .map();
  }

  private static Map<String, AttributeValue> write(Item.Tombstone tombstone) {
    return Attributes.of(tombstone.partition(), tombstone.position().key())
        .with(Attributes.CLOCK, tombstone.clock().value())
        .expiring(tombstone.expires())
        .map();
  }

  static Position position(StoredItem item) {
    String key = item.string(Attributes.SORT);
    return Position.parse(key)
        .orElseThrow(() -> new IllegalStateException("not the position of a posting: " + key));
  }

  static Posting read(Term term, Position position, StoredItem item) {
    return Posting.packed(term, position, () -> PayloadEncoding.decode(item.bytes(LINE)));
  }
}
