package dev.dateline.index.query;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.Normalization;
import dev.dateline.index.postings.SortOrder;
import java.util.Collection;
import java.util.stream.Collectors;
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

  /// The same query of articles whose texts are so.
  public ArticleQuery with(TextFilter filter) {
    return new ArticleQuery(dates, entities, source, keyPrefix, filter, order);
  }

  /// The same query of what `publisher` published; null for anyone.
  public ArticleQuery of(@Nullable String publisher) {
    return new ArticleQuery(dates, entities, publisher, keyPrefix, text, order);
  }

  /// The same query of other days, in another order.
  public ArticleQuery over(DateRange days, SortOrder order) {
    return new ArticleQuery(days, entities, source, keyPrefix, text, order);
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
