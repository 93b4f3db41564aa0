package dev.dateline.lookup.representation;

import dev.dateline.lookup.http.Percent;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The query string of `/articles` that lists the articles behind a number: the conditions of the
/// request for the number, and further ones.
///
/// @param conditions as they were sent, without days
/// @param days as they were sent
public record ListQuery(String conditions, String days) {
  /// The parameters that select articles, besides days.
  public static final Set<String> CONDITIONS =
      Set.of(
          "entity",
          "any",
          "not",
          "type",
          "source",
          "mentions",
          "key",
          "language",
          "containing",
          "not-containing",
          "exact",
          "duplicates");

  private static final Set<String> DAYS = Set.of("date", "from", "to");

  /// Reads the conditions from `rawQuery`.
  public static ListQuery of(String rawQuery) {
    return new ListQuery(kept(rawQuery, CONDITIONS), kept(rawQuery, DAYS));
  }

  /// Of the days from `from` to `to`.
  public String on(LocalDate from, LocalDate to) {
    String range = from.equals(to) ? "date=" + from : "from=" + from + "&to=" + to;
    return join(conditions, range);
  }

  /// With a further condition, for the same days.
  public String with(String parameter, String value) {
    return join(conditions, join(days, parameter + "=" + Percent.encodeForm(value)));
  }

  /// The same without a condition.
  public ListQuery without(String parameter) {
    return new ListQuery(
        Stream.of(conditions.split("&", -1))
            .filter(pair -> !pair.startsWith(parameter + "="))
            .collect(Collectors.joining("&")),
        days);
  }

  /// Whether it has a condition.
  public boolean has(String parameter) {
    return ("&" + conditions).contains("&" + parameter + "=");
  }

  /// The same with a further condition.
  public ListQuery and(String parameter, String value) {
    return new ListQuery(join(conditions, parameter + "=" + Percent.encodeForm(value)), days);
  }

  /// The whole query string.
  @Override
  public String toString() {
    return join(conditions, days);
  }

  private static String kept(String rawQuery, Set<String> names) {
    return Stream.of(Percent.escapeIllegal(rawQuery).split("&", -1))
        .filter(pair -> names.contains(pair.split("=", 2)[0]))
        .collect(Collectors.joining("&"));
  }

  private static String join(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + "&" + other;
  }
}
