package dev.dateline.index.query;

import dev.dateline.articles.Normalization;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.search.TextSearch;
import org.jspecify.annotations.Nullable;

/// A query for articles that meet all of its conditions.
///
/// @param dates when they were published
/// @param entities the entities they mention
/// @param source their publisher; null for any
/// @param keyPrefix the prefix of their objects' keys; null for any
/// @param text conditions on their texts
/// @param order newest or oldest first; by id within a day
public record ArticleQuery(
    DateRange dates,
    EntityFilter entities,
    @Nullable String source,
    @Nullable String keyPrefix,
    TextFilter text,
    SortOrder order)
    implements Query {

  /// The articles of `dates` that match `entities`, newest first.
  public static ArticleQuery of(DateRange dates, EntityFilter entities) {
    return new ArticleQuery(dates, entities, null, null, TextFilter.NONE, SortOrder.NEWEST_FIRST);
  }

  /// The same query with another filter on entities.
  public ArticleQuery with(EntityFilter filter) {
    return new ArticleQuery(dates, filter, source, keyPrefix, text, order);
  }

  /// The same query with another filter on texts.
  public ArticleQuery with(TextFilter filter) {
    return new ArticleQuery(dates, entities, source, keyPrefix, filter, order);
  }

  /// The same query for articles that `publisher` published; null for anyone.
  public ArticleQuery withSource(@Nullable String publisher) {
    return new ArticleQuery(dates, entities, publisher, keyPrefix, text, order);
  }

  /// The same query for keys that begin with `prefix`; null for any key.
  public ArticleQuery withKeyPrefix(@Nullable String prefix) {
    return new ArticleQuery(dates, entities, source, prefix, text, order);
  }

  /// The same query for other days, in another order.
  public ArticleQuery over(DateRange days, SortOrder direction) {
    return new ArticleQuery(days, entities, source, keyPrefix, text, direction);
  }

  /// Whether it has no conditions.
  boolean isNone() {
    return isOnDaysAlone() && dates.equals(DateRange.ALL);
  }

  /// Whether it selects among all articles of its days by what their texts contain, if at all.
  boolean selectsByTextAlone() {
    var others = text.withSearch(TextSearch.NONE).withDistinct(false);
    return with(others).isOnDaysAlone();
  }

  private boolean isOnDaysAlone() {
    return equals(of(dates, EntityFilter.NONE).over(dates, order));
  }

  /// Does not depend on the order and spelling of the names.
  @Override
  public String canonical() {
    return conditions() + text.canonical();
  }

  private String conditions() {
    return String.join(
        "\n",
        "from " + dates.first(),
        "to " + dates.last(),
        entities.canonical(),
        "source " + (source == null ? "" : quote(Normalization.of(source))),
        "key " + (keyPrefix == null ? "" : quote(keyPrefix)),
        order.storedCode());
  }

  /// `text` with its length, so that no text can be mistaken for several.
  static String quote(String text) {
    return text.length() + ":" + text;
  }
}
