package dev.dateline.dynamodb;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.SimHash;
import dev.dateline.articles.index.Item;
import dev.dateline.articles.postings.Line;
import dev.dateline.articles.postings.Position;
import dev.dateline.articles.postings.Posting;
import dev.dateline.articles.postings.Snippet;
import dev.dateline.articles.postings.Term;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A posting as an item. Its attributes have names of one letter, since there are some twenty
/// postings for each article.
final class PostingItem {
  private static final String KEY = "k";
  private static final String HEADLINE = "h";
  private static final String SOURCE = "s";
  private static final String NAME = "n";
  private static final String TYPE = "t";
  private static final String MENTIONS = "m";
  private static final String SIM_HASH = "i";
  private static final String SNIPPET = "x";
  private static final String OFFSETS = "o";
  private static final String REASON = "r";
  private static final String VERSION = "v";
  private static final String MESSAGE = "e";
  private static final String REMEDY = "f";
  private static final String AT = "a";

  private PostingItem() {}

  static Map<String, AttributeValue> write(Item.Listed listed) {
    var posting = listed.posting();
    var item =
        Attributes.of(listed.partition(), posting.position().key())
            .with(Attributes.CLOCK, listed.clock().value())
            .with(KEY, posting.line().key());
    return switch (posting.line()) {
      case Line.Result result -> write(result, item);
      case Line.Rejected rejected -> write(rejected, item);
    };
  }

  static Map<String, AttributeValue> write(Item.Tombstone tombstone) {
    return Attributes.of(tombstone.partition(), tombstone.position().key())
        .with(Attributes.CLOCK, tombstone.clock().value())
        .expiring(tombstone.expires())
        .map();
  }

  private static Map<String, AttributeValue> write(Line.Result line, Attributes item) {
    item.with(HEADLINE, line.headline())
        .with(SOURCE, line.source())
        .with(SIM_HASH, bytes(line.simHash()));
    Line.Named named = line.named();
    if (named == null) {
      return item.map();
    }
    item.with(NAME, named.name())
        .with(TYPE, EntityTypeCode.of(named.type()))
        .with(MENTIONS, named.mentions());
    Snippet snippet = named.snippet();
    return snippet == null
        ? item.map()
        : item.with(SNIPPET, snippet.text()).with(OFFSETS, offsets(snippet)).map();
  }

  private static byte[] offsets(Snippet snippet) {
    return new PackedWriter().span(snippet.sentence()).span(snippet.mention()).bytes();
  }

  private static Map<String, AttributeValue> write(Line.Rejected line, Attributes item) {
    var rejection = line.rejection();
    return item.with(VERSION, line.versionId())
        .with(REASON, rejection.reason().name())
        .with(MESSAGE, rejection.message())
        .with(REMEDY, rejection.remedy())
        .with(AT, line.at().toString())
        .map();
  }

  static Posting read(Term term, Position position, StoredItem item) {
    return new Posting(term, position, item.has(REASON) ? rejected(item) : result(item));
  }

  private static Line result(StoredItem item) {
    Line.Named named =
        item.has(NAME)
            ? new Line.Named(
                item.string(NAME),
                EntityTypeCode.parse(item.string(TYPE)),
                Math.toIntExact(item.number(MENTIONS)),
                snippet(item))
            : null;
    return new Line.Result(
        item.string(KEY), item.string(HEADLINE), item.stringOrNull(SOURCE), simHash(item), named);
  }

  private static byte[] bytes(SimHash simHash) {
    return ByteBuffer.allocate(Long.BYTES).putLong(simHash.bits()).array();
  }

  private static SimHash simHash(StoredItem item) {
    return new SimHash(ByteBuffer.wrap(item.bytes(SIM_HASH)).getLong());
  }

  private static @Nullable Snippet snippet(StoredItem item) {
    if (!item.has(SNIPPET)) {
      return null;
    }
    var offsets = new PackedReader(item.bytes(OFFSETS));
    return new Snippet(item.string(SNIPPET), offsets.span(), offsets.span());
  }

  private static Line rejected(StoredItem item) {
    var reason = Rejection.Reason.valueOf(item.string(REASON));
    var rejection = new Rejection(reason, item.string(MESSAGE), item.string(REMEDY));
    return new Line.Rejected(
        item.string(KEY), item.stringOrNull(VERSION), rejection, Instant.parse(item.string(AT)));
  }
}
