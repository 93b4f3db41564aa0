package dev.dateline.index.query;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.Normalization;
import dev.dateline.index.postings.SortOrder;
import java.util.Collection;
import java.util.stream.Collectors;
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

  /// This query with another condition on texts.
  public ArticleQuery with(TextFilter filter) {
    return new ArticleQuery(dates, entities, source, keyPrefix, filter, order);
  }

  /// This query with another source; null for any.
  public ArticleQuery of(@Nullable String publisher) {
    return new ArticleQuery(dates, entities, publisher, keyPrefix, text, order);
  }

  /// This query with other days and another order.
  public ArticleQuery over(DateRange days, SortOrder order) {
    return new ArticleQuery(days, entities, source, keyPrefix, text, order);
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
        "all " + names(entities.all()),
        "any " + names(entities.any()),
        "not " + names(entities.not()),
        "types " + entities.types().stream().map(EntityType::storedCode).sorted().toList(),
        "source " + (source == null ? "" : quote(Normalization.of(source))),
        "key " + (keyPrefix == null ? "" : quote(keyPrefix)),
        order.storedCode());
  }

  private static String names(Collection<String> names) {
    return names.stream()
        .map(Normalization::of)
        .distinct()
        .sorted()
        .map(ArticleQuery::quote)
        .collect(Collectors.joining(","));
  }

  private static String quote(String text) {
    return text.length() + ":" + text;
  }
}
