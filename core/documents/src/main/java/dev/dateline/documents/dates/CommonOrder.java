package dev.dateline.documents.dates;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The order of day and month that the dates of one column share: if the column has `14/07/2023`,
/// then `03/04/2023` is 3 April.
public final class CommonOrder {
  private static final int MONTHS = 12;
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-]\\d{2}(?:\\d{2})?(?!\\d)");

  /// A year of four digits, because text has other numbers that look like dates: versions, scores.
  private static final Pattern IN_TEXT =
      Pattern.compile("(?<![\\d./-])\\d{1,2}([./-])\\d{1,2}\\1(?:19|20)\\d{2}(?!\\d|[./-]\\d)");

  private static final DateParser UNDECIDED = DateParser.of(null);

  private final @Nullable DateParser parser;

  private CommonOrder(@Nullable DateParser parser) {
    this.parser = parser;
  }

  /// The order that the dates in `texts` share; empty if all are ambiguous, or if they contradict
  /// each other.
  public static Optional<DayMonthOrder> in(Stream<String> texts) {
    return common(
        texts
            .flatMap(text -> IN_TEXT.matcher(text).results())
            .map(MatchResult::group)
            .distinct()
            .toList());
  }

  /// The order of `dates`; unknown if all are ambiguous, or if they contradict each other.
  public static CommonOrder of(List<String> dates) {
    return new CommonOrder(common(dates).map(DateParser::of).orElse(null));
  }

  private static Optional<DayMonthOrder> common(List<String> dates) {
    Set<DayMonthOrder> orders = EnumSet.noneOf(DayMonthOrder.class);
    for (String date : dates) {
      Matcher numbers = NUMBERS.matcher(date);
      if (numbers.find()) {
        order(numbers).ifPresent(orders::add);
      }
    }
    return orders.size() == 1 ? orders.stream().findFirst() : Optional.empty();
  }

  /// `date` as year, month and day in this order, if it is ambiguous; otherwise unchanged.
  public String decided(String date) {
    return UNDECIDED.stated(date) instanceof DateReading.Ambiguous
        ? Optional.ofNullable(parser).map(it -> iso(it.stated(date), date)).orElse(date)
        : date;
  }

  private static Optional<DayMonthOrder> order(Matcher numbers) {
    if (Integer.parseInt(numbers.group(1)) > MONTHS) {
      return Optional.of(DayMonthOrder.DAY_FIRST);
    }
    return Integer.parseInt(numbers.group(2)) > MONTHS
        ? Optional.of(DayMonthOrder.MONTH_FIRST)
        : Optional.empty();
  }

  private static String iso(DateReading reading, String date) {
    return switch (reading) {
      case DateReading.Found(var day, var time, _) -> String.valueOf(time == null ? day : time);
      case DateReading.Impossible _, DateReading.Ambiguous _, DateReading.NotADate _ -> date;
    };
  }
}
