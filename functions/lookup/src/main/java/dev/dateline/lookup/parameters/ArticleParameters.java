package dev.dateline.lookup.parameters;

import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Normalization;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.ProblemType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parameters that select articles.
public final class ArticleParameters {
  /// The most names per query: each is a list to read.
  static final int MOST_NAMES = 20;

  /// A query needs at least one of these.
  private static final List<String> SUFFICIENT =
      List.of(
          "date",
          "from",
          "to",
          "entity",
          "any",
          "not",
          "source",
          "mentions",
          "key",
          "language",
          "containing",
          "since");

  private ArticleParameters() {}

  /// The query. Must not be used if the reader has errors.
  public static ArticleQuery query(ParameterReader reader) {
    requireCondition(reader);
    var dates = dates(reader);
    return ArticleQuery.of(dates, entities(reader))
        .withSource(name(reader, "source"))
        .withKeyPrefix(reader.one("key"))
        .with(TextParameters.filter(reader))
        .over(dates, sort(reader));
  }

  /// The days of `date`, or from the first day of `from` to the last day of `to`.
  public static DateRange dates(ParameterReader reader) {
    var date = reader.period("date");
    var from = reader.period("from");
    var to = reader.period("to");
    if (reader.has("date") && (reader.has("from") || reader.has("to"))) {
      conflict(reader, "date", "Give either date, or from and to.");
    } else if (from != null && to != null && from.first().isAfter(to.last())) {
      conflict(reader, "from", from + " is after " + to + ": put the earlier day into from.");
    } else {
      return date != null ? range(date, date) : range(from, to);
    }
    return DateRange.ALL;
  }

  private static DateRange range(@Nullable CalendarPeriod from, @Nullable CalendarPeriod to) {
    return new DateRange(from == null ? null : from.first(), to == null ? null : to.last());
  }

  /// The order that `sort` names; newest first by default.
  public static SortOrder sort(ParameterReader reader) {
    return reader.choice(
        "sort", List.of(SortOrder.values()), ArticleParameters::word, SortOrder.NEWEST_FIRST);
  }

  private static String word(SortOrder order) {
    return switch (order) {
      case NEWEST_FIRST -> "newest";
      case OLDEST_FIRST -> "oldest";
    };
  }

  private static EntityFilter entities(ParameterReader reader) {
    var types = reader.choices("type", List.of(EntityType.values()), EntityType::code);
    boolean hasNames = reader.has("entity") || reader.has("any");
    if (reader.has("type") && !hasNames) {
      conflict(reader, "type", "Say which entity is of that type, with entity or any.");
    }
    for (String name : List.of("entity", "any", "not")) {
      reader.all(name).forEach(value -> requireName(reader, name, value));
    }
    long names = Stream.of("entity", "any", "not").mapToLong(n -> reader.all(n).size()).sum();
    if (names > MOST_NAMES) {
      conflict(reader, "entity", "Give at most " + MOST_NAMES + " names in all.");
    }
    return EntityFilter.of(reader.all("entity"), reader.all("any"), reader.all("not"))
        .withTypes(hasNames ? Set.copyOf(types) : Set.of());
  }

  /// The name in a parameter; null if it was not sent.
  static @Nullable String name(ParameterReader reader, String parameter) {
    String name = reader.one(parameter);
    if (name != null) {
      requireName(reader, parameter, name);
    }
    return name;
  }

  private static void requireName(ParameterReader reader, String parameter, String name) {
    if (!name.isBlank() && Normalization.of(name).isEmpty()) {
      reader.invalid(parameter, name, "Give a name that has visible characters.");
    }
  }

  private static void requireCondition(ParameterReader reader) {
    if (reader.isValid() && SUFFICIENT.stream().noneMatch(reader::has)) {
      reader.reject(
          InvalidParameter.of(
              ProblemType.MISSING_PARAMETER,
              "date",
              null,
              "Say which articles, such as date=2023-07-14, from=2023-07-01&to=2023-07-31 or"
                  + " entity=NATO; others are any, not, source, mentions, key,"
                  + " language and containing."));
    }
  }

  private static void conflict(ParameterReader reader, String parameter, String detail) {
    String value = reader.all(parameter).stream().findFirst().orElse(null);
    reader.reject(
        InvalidParameter.of(ProblemType.CONFLICTING_PARAMETERS, parameter, value, detail));
  }
}
