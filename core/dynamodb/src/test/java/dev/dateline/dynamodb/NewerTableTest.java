package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.MentionedDate;
import dev.dateline.articles.Rejection;
import dev.dateline.dynamodb.directory.DynamoDbNames;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.PostingLists;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.protocol.Fingerprint;
import dev.dateline.index.query.ArticleFinder;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.Hit;
import dev.dateline.index.query.PageRequest;
import dev.dateline.index.query.RejectionFinder;
import dev.dateline.index.query.RejectionQuery;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What a newer release may store is read by this one: while both are deployed, and after a
/// rollback.
class NewerTableTest {
  private static final PageRequest ALL = PageRequest.first(100, 1000);
  private static final String SUMMIT = "2023/07/14/summit.html";

  private final String table = LocalDynamoDb.newTable();
  private final PostingLists lists = DynamoDbArticles.postings(LocalDynamoDb.client(), table);

  @Test
  void attributesAndFieldsThatWereAppendedAreNotRead() {
    load(NewerTableTest::withMore);

    assertThat(SampleTable.articles())
        .allSatisfy(
            article ->
                assertThat(lists.article(article.id())).contains(IndexedArticle.of(article)));
    assertThat(found()).hasSize(SampleTable.articles().size() + 1);
    assertThat(rejections()).hasSize(SampleTable.rejections().size() + 1);
  }

  @Test
  void aReasonForRejectionIsShownAsItIs() {
    load(item -> replacing(item, "l", "EMPTY", "SHORT"));

    assertThat(rejections())
        .extracting(line -> line.rejection().reason())
        .contains(new Rejection.Reason("short"), Rejection.Reason.TOO_LARGE)
        .doesNotContain(Rejection.Reason.EMPTY);
  }

  @Test
  void thePlaceOfADateIsSomeOther() {
    load(item -> replacing(item, "d", "DATELINE", "NEXTLINE"));

    assertThat(SampleTable.articles())
        .extracting(article -> lists.article(article.id()).orElseThrow().date().source())
        .contains(DateSource.OTHER, DateSource.HEADER)
        .doesNotContain(DateSource.DATELINE);
  }

  @Test
  void aDateOfAnotherPrecisionIsLeftOut() {
    load(item -> replacing(item, "d", "MONTH", "WEEK?"));

    assertThat(summit().profile().dates())
        .extracting(MentionedDate::period)
        .extracting(CalendarPeriod::value)
        .containsExactly("2023-07-11", "1980");
  }

  @Test
  void aTypeOfEntityIsMisc() {
    load(item -> replacing(replacing(item, "d", "\2O", "\2X"), "l", "\2O", "\2X"));

    assertThat(summit().recognition().entities())
        .filteredOn(entity -> entity.name().equals("NATO"))
        .extracting(Entity::type)
        .containsExactly(EntityType.MISC);
    assertThat(found()).contains(SUMMIT);
  }

  @Test
  void aTypeInTheDirectoryIsLeftOut() {
    load(NewerTableTest::withAnotherTypeOfName);
    var names = DynamoDbNames.of(LocalDynamoDb.client(), table);

    assertThat(names.names(Set.of(NameKey.of("NATO"))).values())
        .containsExactly(new KnownName("NATO", Set.of(EntityType.ORGANIZATION), Set.of()));
  }

  @Test
  void aKindOfContentIsNotAnArticleAndIsReplaced() {
    load(NewerTableTest::withAnotherKind);
    var registers = DynamoDbArticles.registers(LocalDynamoDb.client(), table);
    var id = SampleTable.FULL.id();

    assertThat(registers.read(id).head())
        .isNotNull()
        .extracting(head -> head.fingerprint().kind())
        .isEqualTo(Fingerprint.Kind.OTHER);
    assertThat(lists.article(id)).isEmpty();
    DynamoDbArticles.index(LocalDynamoDb.client(), table).put(SampleTable.FULL, SampleTable.THIRD);
    assertThat(lists.article(id)).isPresent();
  }

  @Test
  void anotherSchemaIsNotMistakenForThisOne() {
    byte[] packed = Packed.pack(new byte[] {1, 2, 3});
    packed[0] |= 0x10;

    assertThatThrownBy(() -> Packed.unpack(packed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("newer release")
        .hasMessageContaining("schema 1");
  }

  private interface Change {
    Map<String, AttributeValue> of(Map<String, AttributeValue> item);
  }

  private void load(Change change) {
    var items = TableDump.read("table-1.0.jsonl").stream().map(change::of).toList();
    assertThat(items).isNotEqualTo(TableDump.read("table-1.0.jsonl"));
    TableDump.load(items, LocalDynamoDb.client(), table);
  }

  private IndexedArticle summit() {
    return lists.article(SampleTable.FULL.id()).orElseThrow();
  }

  private List<String> found() {
    var query = ArticleQuery.of(DateRange.ALL, EntityFilter.NONE);
    return new ArticleFinder(lists).find(query, ALL).lines().stream().map(Hit::key).toList();
  }

  private List<Payload.Rejected> rejections() {
    var query = new RejectionQuery(DateRange.ALL, null, SortOrder.NEWEST_FIRST);
    return new RejectionFinder(lists).find(query, ALL).lines();
  }

  private static Map<String, AttributeValue> withMore(Map<String, AttributeValue> item) {
    var more = new HashMap<>(item);
    more.put("more", AttributeValue.fromS("of a newer release"));
    for (String packed : List.of("d", "l")) {
      more.computeIfPresent(
          packed,
          (name, value) -> {
            byte[] fields = unpacked(value);
            return packed(Arrays.copyOf(fields, fields.length + 5));
          });
    }
    return more;
  }

  /// `item` with `text` for `code`, of the same length, in the packed attribute `name`.
  private static Map<String, AttributeValue> replacing(
      Map<String, AttributeValue> item, String name, String code, String text) {
    var changed = new HashMap<>(item);
    changed.computeIfPresent(
        name,
        (attribute, value) -> {
          var fields = new String(unpacked(value), StandardCharsets.ISO_8859_1);
          return packed(fields.replace(code, text).getBytes(StandardCharsets.ISO_8859_1));
        });
    return changed;
  }

  private static Map<String, AttributeValue> withAnotherTypeOfName(
      Map<String, AttributeValue> item) {
    var changed = new HashMap<>(item);
    changed.computeIfPresent("t", (name, types) -> AttributeValue.fromSs(plus(types, "VESSEL")));
    return changed;
  }

  private static List<String> plus(AttributeValue set, String value) {
    return Stream.concat(set.ss().stream(), Stream.of(value)).toList();
  }

  private static Map<String, AttributeValue> withAnotherKind(Map<String, AttributeValue> item) {
    var changed = new HashMap<>(item);
    changed.replace("kind", AttributeValue.fromS("LINK"));
    return changed;
  }

  private static byte[] unpacked(AttributeValue value) {
    return Packed.unpack(value.b().asByteArray());
  }

  private static AttributeValue packed(byte[] fields) {
    return AttributeValue.fromB(SdkBytes.fromByteArray(Packed.pack(fields)));
  }
}
