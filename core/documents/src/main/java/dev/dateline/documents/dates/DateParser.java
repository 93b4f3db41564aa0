package dev.dateline.documents.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the date with which a text opens: `2023-07-14T09:30:00+03:00`, `14.07.2023`, `Friday, July
/// 14, 2023`, `14 июля 2023` and their like.
public final class DateParser {
  /// No date is longer than this, with its time; bounds the work on huge lines.
  private static final int LONGEST = 160;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}-]{2,20}[.,]{0,2}\\s+");

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+", Pattern.CASE_INSENSITIVE);

  private final NumericDates numeric;

  private DateParser(@Nullable DayMonthOrder order) {
    this.numeric = new NumericDates(order);
  }

  /// A parser that reads dates such as `03/04/2023` in `order`, or as ambiguous where it is null.
  public static DateParser of(@Nullable DayMonthOrder order) {
    return new DateParser(order);
  }

  /// What `text` opens with as a date. White space and one word before it, such as a weekday, are
  /// passed over.
  public DateReading opening(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    int at = start.length() - start.stripLeading().length();
    return switch (date(start, at)) {
      case DateReading.Found found -> TimeOfDay.after(start, found);
      case DateReading other -> other;
    };
  }

  /// What `text` opens with as a date, with no word before it but a weekday.
  public DateReading atOnce(String text) {
    Matcher weekday = WEEKDAY.matcher(text);
    int start = weekday.lookingAt() ? weekday.end() : 0;
    String date = text.substring(0, Math.min(text.length(), LONGEST));
    return switch (dateAt(date, Math.min(start, date.length()))) {
      case DateReading.Found found -> TimeOfDay.after(date, found);
      case DateReading other -> other;
    };
  }

  private DateReading date(String text, int at) {
    var reading = dateAt(text, at);
    Matcher word = WORD.matcher(text).region(at, text.length());
    return reading instanceof DateReading.NotADate && word.lookingAt()
        ? dateAt(text, word.end())
        : reading;
  }

  private DateReading dateAt(String text, int at) {
    var reading = numeric.at(text, at);
    return reading instanceof DateReading.NotADate ? NamedDates.at(text, at) : reading;
  }
}
