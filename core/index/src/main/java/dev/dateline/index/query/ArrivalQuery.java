package dev.dateline.index.query;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.postings.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A query for articles in the order of their arrival.
///
/// @param list a list by arrival; null for that of all articles
/// @param conditions further conditions on the articles; its order is ignored
/// @param since the earliest time of arrival, to the second; null for any time
/// @param order latest or earliest arrival first
public record ArrivalQuery(
    @Nullable Term list, ArticleQuery conditions, @Nullable Instant since, SortOrder order)
    implements Query {
  private static final ArticleId FIRST = new ArticleId("0".repeat(16));

  /// The articles of a list.
  public static ArrivalQuery of(Term list, @Nullable Instant since, SortOrder order) {
    return new ArrivalQuery(list, ArticleQuery.of(DateRange.ALL, EntityFilter.NONE), since, order);
  }

  /// The days of arrival.
  @Override
  public DateRange dates() {
    return since == null ? DateRange.ALL : new DateRange(day(since), null);
  }

  private static LocalDate day(Instant time) {
    return time.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  @Override
  public @Nullable Position earliest() {
    return since == null ? null : Position.of(since, FIRST);
  }

  @Override
  public String canonical() {
    return String.join(
        "\n",
        "arrivals " + (list == null ? "" : ArticleQuery.quote(list.value())),
        "since " + (since == null ? "" : since.getEpochSecond()),
        order.storedCode(),
        conditions.canonical());
  }
}
