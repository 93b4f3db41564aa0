package dev.dateline.dynamodb;

import static dev.dateline.dynamodb.Attributes.CLOCK;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Term;
import dev.dateline.index.protocol.Fingerprint;
import dev.dateline.index.protocol.Footprint;
import dev.dateline.index.protocol.Head;
import dev.dateline.index.protocol.ObjectVersion;
import dev.dateline.index.protocol.PostingPlace;
import dev.dateline.index.protocol.Sequencer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The head of an id as an item. As in every item, `seq` is the clock of the content's items;
/// `clock` is that of the newest event.
final class HeadItem {
  static final String SORT_KEY = "head";
  static final String HEAD_CLOCK = "clock";
  private static final String PREFIX = "article:";
  private static final String KIND = "kind";
  private static final String DIGEST = "digest";
  private static final String PLACES = "places";
  private static final String RETIRING = "retiring";
  private static final String MEMBERS = "members";
  private static final String RETIRING_MEMBERS = "gone";
  private static final String ARCHIVE = "archive";
  private static final String VERSION = "version";
  private static final String ETAG = "etag";
  private static final String SIZE = "size";
  private static final String TIME = "time";

  private HeadItem() {}

  /// The partition of the head and details of an article.
  static String partition(ArticleId id) {
    return PREFIX + id;
  }

  /// Whether `partition` has the head and details of an id.
  static boolean isPartition(String partition) {
    return partition.startsWith(PREFIX);
  }

  /// The id whose head and details are in `partition`; empty if it is another partition.
  static Optional<ArticleId> id(String partition) {
    return isPartition(partition)
        ? ArticleId.parse(partition.substring(PREFIX.length()))
        : Optional.empty();
  }

  static Map<String, AttributeValue> write(ArticleId id, Head head) {
    var archive = head.archive();
    var item =
        Attributes.of(partition(id), SORT_KEY)
            .with(HEAD_CLOCK, head.clock().value())
            .with(CLOCK, head.content().value())
            .with(KIND, head.fingerprint().kind().storedCode())
            .with(DIGEST, head.fingerprint().digest())
            .with(PLACES, places(id, head.footprint()))
            .with(RETIRING, places(id, head.stale()))
            .with(MEMBERS, MemberIds.write(head.footprint()))
            .with(RETIRING_MEMBERS, MemberIds.write(head.stale()))
            .with(ARCHIVE, archive == null ? null : archive.value())
            .expiring(head.expires());
    ObjectVersion version = head.version();
    return version == null ? item.map() : with(version, item).map();
  }

  private static Attributes with(ObjectVersion version, Attributes item) {
    return item.with(VERSION, version.versionId())
        .with(ETAG, version.etag())
        .with(SIZE, version.size())
        .with(TIME, version.time().toString());
  }

  /// The terms by the position of the article in their lists: by day alone if the position has the
  /// article's id, otherwise by the whole position.
  private static AttributeValue places(ArticleId id, Footprint footprint) {
    Map<String, List<AttributeValue>> byPosition =
        footprint.places().stream()
            .collect(
                Collectors.groupingBy(
                    place -> shortened(place.position(), id),
                    TreeMap::new,
                    Collectors.mapping(
                        place -> Attributes.string(place.term().value()), Collectors.toList())));
    return AttributeValue.fromM(
        byPosition.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> AttributeValue.fromL(e.getValue()))));
  }

  static Head read(ArticleId id, StoredItem item) {
    var kind = Fingerprint.Kind.ofStoredCode(item.string(KIND));
    return new Head(
        new Sequencer(item.string(HEAD_CLOCK)),
        new Sequencer(item.string(CLOCK)),
        new Fingerprint(kind, item.string(DIGEST)),
        version(item),
        new Footprint(places(id, item.nested(PLACES)), MemberIds.read(item, MEMBERS)),
        new Footprint(places(id, item.nested(RETIRING)), MemberIds.read(item, RETIRING_MEMBERS)),
        item.expiry(),
        item.has(ARCHIVE) ? new ArticleId(item.string(ARCHIVE)) : null);
  }

  private static @Nullable ObjectVersion version(StoredItem item) {
    return item.has(ETAG)
        ? new ObjectVersion(
            item.stringOrNull(VERSION),
            item.string(ETAG),
            item.number(SIZE),
            Instant.parse(item.string(TIME)))
        : null;
  }

  private static Set<PostingPlace> places(ArticleId id, Map<String, AttributeValue> byPosition) {
    return byPosition.entrySet().stream()
        .flatMap(terms -> places(position(terms.getKey(), id), terms.getValue()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String shortened(Position position, ArticleId id) {
    return position.id().equals(id) ? position.day().toString() : position.key();
  }

  private static Position position(String text, ArticleId id) {
    return Position.parse(text).orElseGet(() -> new Position(LocalDate.parse(text), id));
  }

  private static Stream<PostingPlace> places(Position position, AttributeValue terms) {
    return terms.l().stream().map(term -> new PostingPlace(new Term(term.s()), position));
  }
}
