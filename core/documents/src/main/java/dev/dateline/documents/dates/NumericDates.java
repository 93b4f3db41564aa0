package dev.dateline.documents.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates that consist only of digits.
///
/// @param order how ambiguous dates are read; null if not at all
/// @param dottedOrder how ambiguous dates with dots are read; null if not at all
record NumericDates(@Nullable DayMonthOrder order, @Nullable DayMonthOrder dottedOrder) {
  private static final String END = "(?!\\d|[-./]\\d)";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-./])[ ]?(\\d{1,2})\\2[ ]?(\\d{1,2})" + END);

  /// `20230714`, and `20230714093000` with the time.
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[0-2]\\d[0-5]\\d(?:[0-5]\\d)?)?" + END);

  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(\\d{1,2})[ \\u200f]?([-./|])[ ]?(\\d{1,2})[ \\u200f]?\\2[ ]?(\\d{4}|\\d{2})" + END);
  private static final int MONTHS = 12;

  /// The date in `text` at `start`.
  DateReading at(String text, int start) {
    Matcher yearFirst = YEAR_FIRST.matcher(text).region(start, text.length());
    if (yearFirst.lookingAt()) {
      return CalendarDay.of(yearFirst, 1, 3, 4).at(yearFirst);
    }
    Matcher compact = COMPACT.matcher(text).region(start, text.length());
    if (compact.lookingAt()) {
      return CalendarDay.of(compact, 1, 2, 3).at(compact);
    }
    Matcher yearLast = YEAR_LAST.matcher(text).region(start, text.length());
    return yearLast.lookingAt() ? yearLast(yearLast) : new DateReading.NotADate();
  }

  private DateReading yearLast(Matcher match) {
    @Nullable DayMonthOrder order = match.group(2).equals(".") ? dottedOrder : this.order;
    if (match.group(4).length() == 2 && order == null) {
      return new DateReading.Ambiguous(match.group());
    }
    var dayFirst = day(match, 3, 1);
    var monthFirst = day(match, 1, 3);
    if (dayFirst.month() > MONTHS) {
      return monthFirst.at(match);
    }
    if (monthFirst.month() > MONTHS || dayFirst.equals(monthFirst)) {
      return dayFirst.at(match);
    }
    return switch (order) {
      case null -> new DateReading.Ambiguous(match.group());
      case DAY_FIRST -> dayFirst.at(match);
      case MONTH_FIRST -> monthFirst.at(match);
    };
  }

  private static CalendarDay day(Matcher match, int month, int day) {
    return CalendarDay.of(
        match.group(4), Integer.parseInt(match.group(month)), Integer.parseInt(match.group(day)));
  }
}
