package dev.dateline.dynamodb;

import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.EntityType;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.TextFilter;
import dev.dateline.index.search.TextSearch;
import dev.dateline.index.search.WordComparison;
import dev.dateline.index.watch.Watch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A watch as an item. Beside the query as its author wrote it, the item has what the query means,
/// so that only the API needs to know how queries are written.
final class WatchItem {
  static final String PARTITION = "watches";

  /// Which conditions the item may have. A release that adds conditions increments this, so that
  /// older ones ignore a watch that has them, instead of finding too much.
  private static final long FORM = 3;

  private static final long WITHOUT_LANGUAGE = 2;
  private static final long WITHOUT_SEARCH = 1;

  private static final String FORM_NAME = "form";
  private static final String QUERY = "query";
  private static final String NOTE = "note";
  private static final String SINCE = "since";
  private static final String ALL = "all";
  private static final String ANY = "any";
  private static final String NOT = "not";
  private static final String TYPES = "types";
  private static final String SOURCE = "source";
  private static final String KEY = "key";
  private static final String MENTIONS = "mentions";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String CONTAINING = "containing";
  private static final String NOT_CONTAINING = "not-containing";
  private static final String COMPARISON = "comparison";
  private static final String EXACT = "exact";
  private static final String LANGUAGE = "language";

  private WatchItem() {}

  static Map<String, AttributeValue> key(String name) {
    return Attributes.of(PARTITION, name).map();
  }

  static Map<String, AttributeValue> write(Watch watch) {
    var query = watch.conditions();
    var entities = query.entities();
    var mentioned = query.text().mentioned();
    var search = query.text().search();
    var item =
        Attributes.of(PARTITION, watch.name())
            .with(FORM_NAME, form(query.text()))
            .with(QUERY, watch.query())
            .with(NOTE, watch.note())
            .with(SINCE, watch.since().toString())
            .with(ALL, strings(entities.all()))
            .with(ANY, strings(entities.any()))
            .with(NOT, strings(entities.not()))
            .with(TYPES, strings(entities.types().stream().map(EntityType::storedCode).toList()))
            .with(SOURCE, query.source())
            .with(KEY, query.keyPrefix())
            .with(LANGUAGE, query.text().language())
            .with(MENTIONS, mentioned == null ? null : mentioned.value())
            .with(FROM, text(query.dates().from()))
            .with(TO, text(query.dates().to()));
    return (search.isNone() ? item : with(search, item)).map();
  }

  /// The oldest form that has the filter's conditions, so that older releases test what they can.
  private static long form(TextFilter filter) {
    if (filter.language() != null) {
      return FORM;
    }
    return filter.search().isNone() ? WITHOUT_SEARCH : WITHOUT_LANGUAGE;
  }

  private static Attributes with(TextSearch search, Attributes item) {
    return item.with(CONTAINING, strings(search.containing()))
        .with(NOT_CONTAINING, strings(search.notContaining()))
        .with(COMPARISON, search.comparison() == WordComparison.EXACT ? EXACT : null);
  }

  /// The watch in `item`; empty if it is one of a newer release.
  static Optional<Watch> read(StoredItem item) {
    return item.number(FORM_NAME) > FORM
        ? Optional.empty()
        : Optional.of(
            new Watch(
                item.string(Attributes.SORT),
                item.string(QUERY),
                item.stringOrNull(NOTE),
                conditions(item),
                Instant.parse(item.string(SINCE))));
  }

  private static ArticleQuery conditions(StoredItem item) {
    String mentioned = item.stringOrNull(MENTIONS);
    var period = mentioned == null ? null : CalendarPeriod.parse(mentioned).orElseThrow();
    return new ArticleQuery(
        new DateRange(day(item.stringOrNull(FROM)), day(item.stringOrNull(TO))),
        entities(item),
        item.stringOrNull(SOURCE),
        item.stringOrNull(KEY),
        TextFilter.NONE
            .withMentioned(period)
            .withSearch(search(item))
            .withLanguage(item.stringOrNull(LANGUAGE)),
        SortOrder.NEWEST_FIRST);
  }

  private static TextSearch search(StoredItem item) {
    return TextSearch.of(
        strings(item, CONTAINING),
        strings(item, NOT_CONTAINING),
        item.has(COMPARISON) ? WordComparison.EXACT : WordComparison.FOLDED);
  }

  private static EntityFilter entities(StoredItem item) {
    var types =
        strings(item, TYPES).stream()
            .flatMap(code -> EntityType.ofStoredCode(code).stream())
            .collect(Collectors.toUnmodifiableSet());
    return new EntityFilter(strings(item, ALL), strings(item, ANY), strings(item, NOT), types);
  }

  private static AttributeValue strings(Collection<String> values) {
    return AttributeValue.fromL(values.stream().map(Attributes::string).toList());
  }

  private static List<String> strings(StoredItem item, String name) {
    return item.list(name).stream().map(AttributeValue::s).toList();
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
