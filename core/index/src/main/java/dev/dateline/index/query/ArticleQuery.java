package dev.dateline.index.query;

import dev.dateline.articles.Normalization;
import dev.dateline.index.postings.SortOrder;
import org.jspecify.annotations.Nullable;

/// Which articles, in which order. Every condition holds for each article of the answer.
///
/// @param dates when they were published
/// @param entities whom and what they name
/// @param source who published them; null for anyone
/// @param keyPrefix how their objects' keys begin; null for any key
/// @param text what their texts are like
/// @param order newest or oldest first; within a day in the order of their ids
public record ArticleQuery(
    DateRange dates,
    EntityFilter entities,
    @Nullable String source,
    @Nullable String keyPrefix,
    TextFilter text,
    SortOrder order)
    implements Query {

  /// Articles of those days that meet `entities`, newest first.
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

  /// Whatever the order and spelling of the names.
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
