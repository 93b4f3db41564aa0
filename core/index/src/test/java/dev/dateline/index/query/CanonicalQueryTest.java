package dev.dateline.index.query;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.SimHash;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.search.TextSearch;
import dev.dateline.index.search.WordComparison;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Queries that differ in any component have different canonical forms, or the cursor of one would
/// be accepted by the other.
class CanonicalQueryTest {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 14);

  /// A query with every condition.
  private static final ArticleQuery ARTICLES =
      ArticleQuery.of(
              new DateRange(DAY, DAY.plusDays(7)),
              EntityFilter.of(List.of("NATO"), List.of("Kyiv"), List.of("Minsk"))
                  .withTypes(Set.of(EntityType.PERSON)))
          .withSource("Reuters")
          .withKeyPrefix("2023/")
          .with(
              TextFilter.NONE
                  .withMentioned(CalendarPeriod.parse("2023-06").orElseThrow())
                  .withLike(new TextFilter.Likeness(new SimHash(1), ArticleId.of("bucket", "key")))
                  .withSearch(search("grain"))
                  .withDistinct(true)
                  .withLanguage("de"));

  private static final RejectionQuery REJECTIONS =
      new RejectionQuery(new DateRange(DAY, DAY.plusDays(7)), "2023/", SortOrder.NEWEST_FIRST);

  /// Another value for each component. A component that is added to a query needs one too.
  private static final Map<String, Object> OTHERS =
      Map.ofEntries(
          entry("DateRange.from", DAY.minusDays(1)),
          entry("DateRange.to", DAY.plusDays(8)),
          entry("EntityFilter.all", List.of("NATO", "Riga")),
          entry("EntityFilter.any", List.of("Kyiv", "Riga")),
          entry("EntityFilter.not", List.of("Minsk", "Riga")),
          entry("EntityFilter.types", Set.of(EntityType.PERSON, EntityType.MISC)),
          entry("ArticleQuery.source", "AFP"),
          entry("ArticleQuery.keyPrefix", "2022/"),
          entry("TextFilter.mentioned", CalendarPeriod.parse("2023").orElseThrow()),
          entry("Likeness.text", new SimHash(2)),
          entry("Likeness.except", ArticleId.of("bucket", "other")),
          entry("TextFilter.search", search("deal")),
          entry("TextFilter.distinct", false),
          entry("TextFilter.language", "fr"),
          entry("ArticleQuery.order", SortOrder.OLDEST_FIRST),
          entry("RejectionQuery.keyPrefix", "2022/"),
          entry("RejectionQuery.order", SortOrder.OLDEST_FIRST));

  private static TextSearch search(String containing) {
    return TextSearch.of(List.of(containing), List.of(), WordComparison.FOLDED);
  }

  @Test
  void everyComponentOfAQueryIsInItsCanonicalForm() throws ReflectiveOperationException {
    var queries = new ArrayList<Query>(List.of(ARTICLES, REJECTIONS));
    variants(ARTICLES).forEach(query -> queries.add((Query) query));
    variants(REJECTIONS).forEach(query -> queries.add((Query) query));

    assertThat(queries).hasSizeGreaterThan(OTHERS.size());
    assertThat(queries).extracting(Query::canonical).doesNotHaveDuplicates();
  }

  @Test
  void aCursorIsRefusedByAQueryThatDiffersInAnyComponent() throws ReflectiveOperationException {
    var cursor = Cursor.at(new Position(DAY, ArticleId.of("bucket", "key")));
    String text = cursor.write(ARTICLES);

    assertThat(Cursor.read(text, ARTICLES)).contains(cursor);
    assertThat(variants(ARTICLES))
        .hasSizeGreaterThan(10)
        .allSatisfy(query -> assertThat(Cursor.read(text, (Query) query)).as("" + query).isEmpty());
  }

  /// What `record` becomes when a single component of it, or of a record in it, is changed.
  private static List<Object> variants(Record record) throws ReflectiveOperationException {
    var variants = new ArrayList<>();
    RecordComponent[] components = record.getClass().getRecordComponents();
    for (int at = 0; at < components.length; at++) {
      for (Object other : others(record, components[at])) {
        Object[] values = values(record);
        values[at] = other;
        variants.add(with(record.getClass(), values));
      }
    }
    return variants;
  }

  private static List<Object> others(Record record, RecordComponent component)
      throws ReflectiveOperationException {
    if (valueOf(record, component) instanceof Record nested && isPartOfQueries(nested)) {
      return variants(nested);
    }
    String name = record.getClass().getSimpleName() + "." + component.getName();
    return List.of(Objects.requireNonNull(OTHERS.get(name), "no other value for " + name));
  }

  private static boolean isPartOfQueries(Record record) {
    return record.getClass().getPackage().equals(ArticleQuery.class.getPackage());
  }

  private static Object with(Class<?> type, Object[] values) throws ReflectiveOperationException {
    var types =
        Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  private static Object[] values(Record record) throws ReflectiveOperationException {
    var values = new ArrayList<>();
    for (var component : Arrays.asList(record.getClass().getRecordComponents())) {
      values.add(valueOf(record, component));
    }
    return values.toArray();
  }

  private static Object valueOf(Record record, RecordComponent component)
      throws ReflectiveOperationException {
    return component.getAccessor().invoke(record);
  }
}
