package dev.dateline.lookup.parameters;

import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.EntityType;
import dev.dateline.index.explore.TrendRequest;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.TextFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parameters of trends.
public final class TrendParameters {
  private static final String DAY = "day";
  private static final String WEEK = "week";
  private static final String UP = "up";
  private static final String DOWN = "down";
  private static final int DAYS_OF_WEEK = 7;
  private static final int MOST_BASELINE = 91;
  private static final int USUAL_BASELINE = 28;
  private static final int MOST_TRENDS = 50;
  private static final int USUAL_TRENDS = 20;

  private TrendParameters() {}

  /// The request. Must not be used if the reader has errors.
  public static TrendRequest request(ParameterReader reader) {
    String period = reader.choice("period", List.of(DAY, WEEK), word -> word, DAY);
    String direction = reader.choice("direction", List.of(UP, DOWN), word -> word, UP);
    return new TrendRequest(
        query(reader),
        day(reader),
        period.equals(WEEK) ? DAYS_OF_WEEK : 1,
        baseline(reader),
        types(reader),
        direction.equals(UP),
        reader.number("limit", 1, MOST_TRENDS, USUAL_TRENDS));
  }

  private static ArticleQuery query(ParameterReader reader) {
    return ArticleQuery.of(DateRange.ALL, EntityFilter.NONE)
        .withSource(ArticleParameters.name(reader, "source"))
        .withKeyPrefix(reader.one("key"))
        .with(TextFilter.NONE.withLanguage(TextParameters.language(reader)));
  }

  private static @Nullable LocalDate day(ParameterReader reader) {
    CalendarPeriod date = reader.period("date");
    if (date == null) {
      return null;
    }
    if (date.precision() != CalendarPeriod.Precision.DAY) {
      reader.invalid("date", date.value(), "Give a day, such as 2023-07-14.");
    }
    return date.last();
  }

  /// Only whole weeks are comparable, since weekdays differ.
  private static int baseline(ParameterReader reader) {
    int days = reader.number("baseline", DAYS_OF_WEEK, MOST_BASELINE, USUAL_BASELINE);
    if (days % DAYS_OF_WEEK != 0) {
      reader.invalid("baseline", "" + days, "Give whole weeks in days: 7, 14, 21, 28 and so on.");
    }
    return days;
  }

  private static Set<EntityType> types(ParameterReader reader) {
    return Set.copyOf(reader.choices("type", List.of(EntityType.values()), EntityType::code));
  }
}
